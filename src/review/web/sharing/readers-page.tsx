import type { Call } from '#src/calls/domain/call.ts'
import { languageRules } from '#src/calls/domain/sharing-rule.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink, ButtonRow } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { NumberField } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { CommitteeReader } from '../../db/committee-loads.ts'
import type { ShownPin } from '../../db/reader-pins.ts'
import { calibrationWords } from '../calibration/words.ts'
import { BoundsTable } from './bounds-table.tsx'
import { boundField } from './forms.ts'
import { PinsSection, type PinChoices } from './pins-section.tsx'
import { sharingWords } from './words.ts'

export type ReadersProps = {
  visit: Visit
  call: Call
  committee: readonly CommitteeReader[]
  pins: readonly ShownPin[]
  choices: PinChoices
  form: FormState
  refusal: string | undefined
}

/** The committee with its loads and bounds, the pins, and the ways to share the applications out. */
export function ReadersPage({ visit, call, committee, pins, choices, form, refusal }: ReadersProps) {
  const { lang } = visit
  const words = sharingWords[lang]
  return (
    <Page
      visit={visit}
      title={words.title}
      context={call.name[lang]}
      lead={words.lead(call.sharing.readersEach)}
      density="dense"
      form={form}
      back={{ href: urls.callApplications(call.id), label: words.applications }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary {...{ form, lang }} labels={labelsOf(committee, visit)} />
      <ButtonRow>
        <ButtonLink href={urls.callSharing(call.id, 'given')}>{words.shareOut}</ButtonLink>
        <ButtonLink href={urls.callSharing(call.id, 'begun')} look="secondary">
          {words.rebalance}
        </ButtonLink>
        <ButtonLink href={urls.callCalibration(call.id)} look="quiet">
          {calibrationWords[lang].title}
        </ButtonLink>
      </ButtonRow>
      <Section title={words.settings} actions={<a href={urls.callCommittee(call.id)}>{words.committee}</a>}>
        <Form action={urls.callReaders(call.id)}>
          <NumberField {...{ form, lang }} name="readersEach" label={words.readersEach} hint={words.readersEachHint} />
          <Radios
            {...{ form, lang }}
            name="readerLanguages"
            label={words.language}
            choices={languageRules.map((value) => ({ value, label: words.languages[value] }))}
          />
          <p class="soft">{words.boundsHint}</p>
          <BoundsTable {...{ lang, committee, form }} />
          <Button look="secondary">{words.save}</Button>
        </Form>
      </Section>
      <PinsSection {...{ visit, call, pins, choices, form }} />
    </Page>
  )
}

function labelsOf(committee: readonly CommitteeReader[], { lang }: Visit): Record<string, string> {
  const words = sharingWords[lang]
  const lines = committee.flatMap((reader) => {
    const name = `${reader.givenName} ${reader.familyName}`
    return [
      [boundField('minimum', reader.id), words.of(words.atLeast, name)],
      [boundField('maximum', reader.id), words.of(words.atMost, name)],
    ]
  })
  const own = { application: words.application, reader: words.reader }
  return { readersEach: words.readersEach, readerLanguages: words.language, ...Object.fromEntries(lines), ...own }
}
