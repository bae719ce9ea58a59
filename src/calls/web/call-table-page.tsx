import type { Visit } from '#src/kernel/visit.ts'
import { shortMoment } from '#src/kernel/dates.ts'
import { ButtonLink, ButtonRow } from '#src/ui/buttons.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import { phaseOf, type Call, type Phase } from '../domain/call.ts'
import { deskWords } from './desk-words.ts'
import { todayWords } from './today-words.ts'
import { callWords } from './words.ts'

const tones = { draft: 'plain', announced: 'info', open: 'good', closed: 'plain' } as const satisfies Record<
  Phase,
  string
>

/** The phase of a call in a word. */
export const PhaseTag = ({ call, visit }: { call: Call; visit: Visit }) => {
  const phase = phaseOf(call, visit.now)
  return <Tag tone={tones[phase]}>{callWords[visit.lang].phases[phase]}</Tag>
}

/** All calls of the programmes somebody coordinates. */
export function CallTablePage({ visit, calls }: { visit: Visit; calls: readonly Call[] }) {
  const { lang } = visit
  const words = deskWords[lang]
  const create = <ButtonLink href={urls.newCall()}>{words.newCall}</ButtonLink>
  return (
    <Page
      visit={visit}
      title={words.calls}
      lead={words.callsLead}
      density="dense"
      {...(calls.length > 0 && {
        actions: (
          <ButtonRow>
            <ButtonLink href={urls.yearCalendar()} look="secondary">
              {todayWords[lang].year}
            </ButtonLink>
            {create}
          </ButtonRow>
        ),
      })}
    >
      <Table
        narrow="cards"
        caption={words.calls}
        hideCaption
        rows={calls}
        rowKey={(call) => call.id}
        empty={
          <Empty title={words.noCalls} action={create}>
            {words.noCallsText}
          </Empty>
        }
        columns={[
          { header: words.call, names: true, cell: (call) => <a href={urls.editCall(call.id)}>{call.name[lang]}</a> },
          { header: words.strand, cell: (call) => call.strandName[lang] },
          { header: words.phase, tight: true, cell: (call) => <PhaseTag call={call} visit={visit} /> },
          { header: words.opens, tight: true, cell: (call) => shortMoment(call.opensAt, call.zone, lang) },
          { header: words.closes, tight: true, cell: (call) => shortMoment(call.closesAt, call.zone, lang) },
          { header: words.places, align: 'end', cell: (call) => call.places },
        ]}
      />
    </Page>
  )
}
