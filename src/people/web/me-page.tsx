import { dayOf, shortDate, shortMoment } from '#src/kernel/dates.ts'
import type { SignedIn } from '#src/kernel/signed-in.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink, PostButton } from '#src/ui/buttons.tsx'
import { History } from '#src/ui/history.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { Table } from '#src/ui/table.tsx'
import type { TimelineEntry } from '#src/ui/timeline.tsx'
import { urls } from '#src/urls.ts'
import type { sessionsOf } from '../db/sessions.ts'
import type { Somebody } from '../db/somebody.ts'
import { browserName } from '../domain/browser-name.ts'
import type { Superior, Superiors } from '../domain/superior.ts'
import { superiorWords } from './superior-words.ts'
import { words as allWords } from './words.ts'

type Props = {
  visit: Visit
  person: SignedIn
  sessions: Awaited<ReturnType<typeof sessionsOf>>
  superiors: Superiors
  /** Those among the superiors whom the programme knows. */
  people: readonly Somebody[]
  history: readonly TimelineEntry[]
}

/** A person's account: where they are signed in, and how to end it. */
export function MePage({ visit, person, sessions, superiors, people, history }: Props) {
  const words = allWords[visit.lang]
  const at = (instant: Temporal.Instant) => shortMoment(instant, visit.zone, visit.lang)
  return (
    <Page visit={visit} title={words.me} lead={words.meLead(person.email)}>
      <p>
        <a href={urls.myEquality()}>{words.myEquality}</a>
      </p>
      <SuperiorsSection {...{ visit, superiors, people }} />
      <h2>{words.sessions}</h2>
      <p>{words.sessionsHint}</p>
      <Table
        narrow="cards"
        hideCaption
        caption={words.sessions}
        rows={sessions}
        rowKey={(session) => session.id}
        columns={[
          {
            header: words.device,
            names: true,
            cell: (session) =>
              `${browserName(session.agent) ?? words.unknownBrowser}${session.id === person.session ? ` (${words.thisOne})` : ''}`,
          },
          {
            header: words.since,
            tight: true,
            cell: (session) => shortDate(dayOf(session.startedAt, visit.zone), visit.lang),
          },
          { header: words.lastUsed, tight: true, cell: (session) => at(session.seenAt) },
          {
            header: words.until,
            tight: true,
            cell: (session) => shortDate(dayOf(session.expiresAt, visit.zone), visit.lang),
          },
          {
            header: words.end,
            quiet: true,
            cell: (session) => (
              <PostButton action={urls.endSession()} fields={{ session: session.id }} about={at(session.startedAt)}>
                {words.end}
              </PostButton>
            ),
          },
        ]}
      />
      <History entries={history} lang={visit.lang} title={superiorWords[visit.lang].history} />
    </Page>
  )
}

function SuperiorsSection({ visit: { lang }, superiors, people }: Pick<Props, 'visit' | 'superiors' | 'people'>) {
  const words = superiorWords[lang]
  const nameOf = (one: Superior) =>
    'person' in one ? people.find(({ id }) => id === one.person)?.name : `${one.name}, ${one.email}`
  const { lineManager, supervisors } = superiors
  return (
    <Section title={words.title}>
      <SummaryList
        lang={lang}
        rows={[
          { label: words.manager, value: (lineManager && nameOf(lineManager)) ?? words.nobody },
          { label: words.supervisors, value: supervisors.map(nameOf).join('; ') || words.nobody },
        ]}
      />
      <ButtonLink href={urls.mySuperiors()} look="secondary">
        {words.change}
      </ButtonLink>
    </Section>
  )
}
