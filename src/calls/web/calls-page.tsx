import { shortMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink } from '#src/ui/buttons.tsx'
import { Cards } from '#src/ui/card.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { urls } from '#src/urls.ts'
import { phaseOf, type Call } from '../domain/call.ts'
import { announcementWords } from './announcements/announcement-words.ts'
import { CallCardOf } from './call-card.tsx'
import { publicWords } from './public-words.ts'

type Props = { visit: Visit; calls: readonly Call[] }

/** Every published call: open ones first, then announced ones, then the past. */
export function CallsPage({ visit, calls }: Props) {
  const words = publicWords[visit.lang]
  const inPhase = (phase: 'open' | 'announced' | 'closed') => calls.filter((call) => phaseOf(call, visit.now) === phase)
  const current = [
    { title: words.openCalls, calls: inPhase('open').toReversed() },
    { title: words.announcedCalls, calls: inPhase('announced').toReversed() },
  ].filter((group) => group.calls.length > 0)
  const past = inPhase('closed')
  return (
    <Page visit={visit} title={words.calls} lead={words.callsLead}>
      {current.length === 0 && (
        <Empty
          title={words.noCalls}
          action={
            <ButtonLink href={urls.mentors()} look="secondary">
              {words.toMentors}
            </ButtonLink>
          }
        >
          {words.noCallsText}
        </Empty>
      )}
      {current.map((group) => (
        <Section key={group.title} title={group.title}>
          <Cards>
            {group.calls.map((call) => (
              <CallCardOf key={call.id} visit={visit} call={call} />
            ))}
          </Cards>
        </Section>
      ))}
      <p>
        <a href={urls.subscribe()}>{announcementWords[visit.lang].link}</a>
      </p>
      {past.length > 0 && <PastCalls visit={visit} calls={past} />}
    </Page>
  )
}

function PastCalls({ visit, calls }: Props) {
  const words = publicWords[visit.lang]
  return (
    <Section title={words.pastCalls}>
      <Table
        caption={words.pastCalls}
        hideCaption
        rows={calls}
        rowKey={(call) => call.id}
        narrow="cards"
        columns={[
          {
            header: words.call,
            names: true,
            cell: (call) => <a href={urls.call(call.id)}>{call.name[visit.lang]}</a>,
          },
          { header: words.closedSince, cell: (call) => shortMoment(call.closesAt, call.zone, visit.lang) },
          { header: words.placesColumn, align: 'end', cell: (call) => call.places },
        ]}
      />
    </Section>
  )
}
