import type { Call } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Details } from '#src/ui/details.tsx'
import { Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { CommitteeReader } from '../../db/committee-loads.ts'
import type { NeededRow } from '../../db/needed-readings.ts'
import type { Bearing } from '../../domain/calibration.ts'
import { words as allWords } from '../words.ts'
import { BearingsTable } from './bearings-table.tsx'
import { NeededTable } from './needed-table.tsx'
import { calibrationWords } from './words.ts'

type Props = {
  visit: Visit
  call: Call
  committee: readonly CommitteeReader[]
  bearings: ReadonlyMap<Id<'person'>, Bearing>
  needed: readonly NeededRow[]
  refusal: string | undefined
}

/** What needs another reading, with who can be given it, and the readers beside each other. */
export function CalibrationPage({ visit, call, committee, bearings, needed, refusal }: Props) {
  const { lang } = visit
  const words = calibrationWords[lang]
  return (
    <Page
      visit={visit}
      title={words.title}
      context={call.name[lang]}
      lead={words.lead}
      density="dense"
      back={{ href: urls.callApplications(call.id), label: allWords[lang].applications }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <Section title={words.needed}>
        <NeededTable {...{ visit, call, needed, committee }} />
      </Section>
      <Section title={words.readers}>
        <BearingsTable {...{ visit, committee, bearings }} />
        <Details summary={words.how}>
          <p>{words.howText}</p>
        </Details>
      </Section>
    </Page>
  )
}
