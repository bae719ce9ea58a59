import type { Visit } from '#src/kernel/visit.ts'
import { dayOf, shortDate } from '#src/kernel/dates.ts'
import { plural } from '#src/kernel/plural.ts'
import { ButtonLink } from '#src/ui/buttons.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { urls } from '#src/urls.ts'
import { phaseOf, type Call } from '../domain/call.ts'
import type { Matter } from '../domain/desk.ts'
import { PhaseTag } from './call-table-page.tsx'
import { placeOf } from './matter-place.ts'
import { todayWords } from './today-words.ts'
import { turnSentence } from './turn-words.ts'

type Props = {
  visit: Visit
  matters: readonly Matter[]
  calls: readonly Call[]
  /** Calls in which they only stand in for coordinators who are too near to somebody. */
  stoodInFor: readonly Call[]
}

/** The coordinator's day: what needs them, the oldest first, and the ways to everything else. */
export function TodayPage({ visit, matters, calls, stoodInFor }: Props) {
  const words = todayWords[visit.lang]
  const coordinates = calls.length > 0 || stoodInFor.length === 0
  return (
    <Page
      visit={visit}
      title={words.desk}
      lead={matters.length > 0 && words.lead}
      density="dense"
      {...(coordinates && { actions: <ButtonLink href={urls.newCall()}>{words.newCall}</ButtonLink> })}
    >
      {matters.length === 0 ? (
        <Empty title={words.nothing}>{words.nothingText}</Empty>
      ) : (
        <Matters {...{ visit, matters, calls, stoodInFor }} />
      )}
      {stoodInFor.length > 0 && <StandingIn visit={visit} stoodInFor={stoodInFor} />}
      {coordinates && <Calls visit={visit} calls={calls} />}
      <Section title={words.everything}>
        <ul>
          {waysOn(coordinates, words).map(([href, label]) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}

const waysOn = (coordinates: boolean, words: (typeof todayWords)['en']) => {
  const outbox = [urls.outbox(), words.outbox] as const
  if (!coordinates) return [outbox]
  return [
    [urls.callsTable(), words.calls],
    [urls.yearCalendar(), words.year],
    outbox,
    [urls.people(), words.people],
    [urls.programme(), words.programme],
  ] as const
}

/** Calls of which only the applications that no coordinator may see are theirs. */
function StandingIn({ visit, stoodInFor }: Pick<Props, 'visit' | 'stoodInFor'>) {
  const words = todayWords[visit.lang]
  return (
    <Section title={words.standingIn}>
      <p>{words.standingInLead}</p>
      <ul>
        {stoodInFor.map((call) => (
          <li key={call.id}>
            <a href={urls.callApplications(call.id)}>{call.name[visit.lang]}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Matters({ visit: { lang, zone }, matters, calls, stoodInFor }: Props) {
  const words = todayWords[lang]
  const callOf = ({ call }: Matter) => [...calls, ...stoodInFor].find(({ id }) => id === call)
  const isOwn = ({ call }: Matter) => call === null || calls.some(({ id }) => id === call)
  return (
    <Table
      caption={words.lead}
      hideCaption
      rows={matters}
      rowKey={(matter) => `${matter.kind} ${matter.call}`}
      narrow="cards"
      columns={[
        { header: words.matter, names: true, cell: ({ kind, count }) => plural(lang, count, words.matters[kind]) },
        { header: words.call, cell: (matter) => callOf(matter)?.name[lang] ?? '–' },
        {
          header: words.since,
          tight: true,
          cell: (matter) => shortDate(dayOf(matter.since, callOf(matter)?.zone ?? zone), lang),
        },
        {
          header: words.act,
          cell: (matter) => (
            <a href={isOwn(matter) ? placeOf(matter) : standInPlaceOf(matter)}>{words.acts[matter.kind]}</a>
          ),
        },
      ]}
    />
  )
}

/** A stand-in deals with everything on the list of the applications left to them. */
const standInPlaceOf = ({ call }: Matter) => (call === null ? urls.outbox() : urls.callApplications(call))

function Calls({ visit, calls }: Pick<Props, 'visit' | 'calls'>) {
  const { lang, now } = visit
  const words = todayWords[lang]
  return (
    <Section title={words.yourCalls}>
      <Table
        caption={words.yourCalls}
        hideCaption
        rows={calls}
        rowKey={({ id }) => id}
        narrow="cards"
        empty={words.noCalls}
        columns={[
          { header: words.call, names: true, cell: (call) => <a href={urls.editCall(call.id)}>{call.name[lang]}</a> },
          {
            header: words.phase,
            cell: (call) => (
              <>
                <PhaseTag call={call} visit={visit} /> <small>{turnSentence(call, now, lang)}</small>
              </>
            ),
          },
          { header: words.allPages, cell: (call) => <CallPages visit={visit} call={call} /> },
        ]}
      />
    </Section>
  )
}

/** What follows the closing of a call is linked once the call is public. */
function CallPages({ visit, call }: { visit: Visit; call: Call }) {
  const words = todayWords[visit.lang]
  if (phaseOf(call, visit.now) === 'draft') return <a href={urls.editCall(call.id)}>{words.acts['closing-call']}</a>
  const pages = [
    [urls.callApplications(call.id), words.applications],
    [urls.callReaders(call.id), words.readers],
    ...(phaseOf(call, visit.now) === 'closed' ? [[urls.callDecisions(call.id), words.decisions] as const] : []),
    [urls.callMentors(call.id), words.mentors],
    [urls.matching(call.id), words.matching],
    [urls.callOffers(call.id), words.offers],
    [urls.callMentorships(call.id), words.mentorships],
  ] as const
  return (
    <>
      {pages.map(([href, label], place) => (
        <>
          {place > 0 && ' · '}
          <a key={href} href={href}>
            {label}
          </a>
        </>
      ))}
    </>
  )
}
