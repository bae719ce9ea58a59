import { shortMoment } from '#src/kernel/dates.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { PostButton } from '#src/ui/buttons.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { urls } from '#src/urls.ts'
import type { sessionsOf } from '../db/sessions.ts'
import { browserName } from '../domain/browser-name.ts'
import { words as allWords } from './words.ts'

type Props = { visit: Visit; email: string; sessions: Awaited<ReturnType<typeof sessionsOf>>; current: Id<'session'> }

/** A person's account: where they are signed in, and how to end it. */
export function MePage({ visit, email, sessions, current }: Props) {
  const words = allWords[visit.lang]
  const at = (instant: Temporal.Instant) => shortMoment(instant, visit.zone, visit.lang)
  return (
    <Page visit={visit} title={words.me} lead={words.meLead(email)}>
      <p>
        <a href={urls.myEquality()}>{words.myEquality}</a>
      </p>
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
              `${browserName(session.agent) ?? words.unknownBrowser}${session.id === current ? ` (${words.thisOne})` : ''}`,
          },
          { header: words.since, cell: (session) => at(session.startedAt) },
          { header: words.lastUsed, cell: (session) => at(session.seenAt) },
          { header: words.until, cell: (session) => at(session.expiresAt) },
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
    </Page>
  )
}
