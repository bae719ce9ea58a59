import type { Call } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { discardDrafts, draftMany } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import { sql } from 'kysely'
import { invitationLetter } from './mail/interview-letter.ts'

export type Invitations = {
  call: Call
  applications: readonly Id<'application'>[]
  /** The last day to choose a slot. */
  bookUntil: Temporal.PlainDate
  by: Id<'person'>
  baseUrl: string
}

/** Lays an invitation for each of these applications into the outbox, instead of one that still waits there. */
export async function draftInvitations(invite: Invitations, moment: Moment, tx: Db): Promise<void> {
  const rows = await addressees(invite.applications, tx)
  await discardDrafts({ cause: 'interview', subjects: invite.applications }, moment, tx)
  const postings = rows.map((row) => postingOf(row, invite))
  const letters = await draftMany(postings, moment, tx)
  const when = { book_until: invite.bookUntil, invited_at: moment.at, invited_by: invite.by }
  const values = rows.flatMap(({ application }, index) => {
    const letter = letters[index]
    return letter ? [{ application_id: application, letter_id: letter, ...when }] : []
  })
  await tx
    .insertInto('interview_invitation')
    .values(values)
    .onConflict((row) =>
      row.column('application_id').doUpdateSet({
        letter_id: sql`excluded.letter_id`,
        ...when,
        other_wish: null,
        other_wish_at: null,
        reminded_at: null,
      }),
    )
    .execute()
}

const addressees = (applications: readonly Id<'application'>[], tx: Db) =>
  tx
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .where('application.id', 'in', applications)
    .select(['application.id as application', 'person.id', 'person.email', 'person.lang'])
    .select('person.given_name as givenName')
    .orderBy('application.id')
    .execute()

type Addressee = { application: Id<'application'>; id: Id<'person'>; email: string; lang: Lang; givenName: string }

function postingOf({ application, givenName, ...to }: Addressee, { call, bookUntil, baseUrl }: Invitations) {
  const facts = { name: givenName, call: call.name[to.lang], until: bookUntil }
  const content = invitationLetter({ ...facts, href: baseUrl + urls.ownInterview(application) }, to.lang)
  return { to, cause: 'interview', content, programme: call.programme, subject: application }
}
