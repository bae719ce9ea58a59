import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { digest } from '#src/platform/world.ts'

/** The invitation a private link was made for. It stays readable afterwards, to say in words that it is over. */
export async function invitationOfLink(secret: string, db: Db) {
  const row = await db
    .selectFrom('private_link')
    .innerJoin('mentor_invitation as invitation', 'invitation.id', 'private_link.subject_id')
    .innerJoin('person', 'person.id', 'invitation.person_id')
    .innerJoin('person as inviter', 'inviter.id', 'invitation.invited_by')
    .innerJoin('call', 'call.id', 'invitation.call_id')
    .innerJoin('strand', 'strand.id', 'call.strand_id')
    .innerJoin('programme', 'programme.id', 'strand.programme_id')
    .where('private_link.token_hash', '=', digest(secret))
    .where('private_link.purpose', '=', 'mentor-invitation')
    .select(['invitation.id', 'invitation.call_id as call', 'invitation.wish_id as wish'])
    .select(['invitation.answer', 'invitation.answered_at as answeredAt', 'invitation.answer_by as answerBy'])
    .select(['person.id as person', 'person.given_name as givenName', 'person.email', 'person.lang'])
    .select(['inviter.given_name as inviterGiven', 'inviter.family_name as inviterFamily'])
    .select(['call.name as callName', 'strand.audience', 'programme.zone', 'programme.contact_email as contactEmail'])
    .executeTakeFirst()
  return (
    row && {
      ...row,
      inviter: `${row.inviterGiven} ${row.inviterFamily}`,
      callName: row.callName as Translated,
      audience: row.audience as Translated,
    }
  )
}

export type Invitation = NonNullable<Awaited<ReturnType<typeof invitationOfLink>>>

/** The dates of a call's year that somebody who is invited should know, in order, as the programme's clocks show them. */
export async function datesOfCycle(call: Id<'call'>, db: Db) {
  const rows = await db
    .selectFrom('milestone')
    .select(['id', 'name', 'at_local as at'])
    .where('call_id', '=', call)
    .where('kind', 'in', ['kick-off', 'workshop', 'mid-term', 'closing'])
    .orderBy('at_local')
    .execute()
  return rows.map((row) => ({ ...row, name: row.name as Translated }))
}

/** What is known of somebody in one call before asking them: an invitation that may still be answered, a yes, places. */
export async function standingIn(call: Id<'call'>, person: Id<'person'>, now: Temporal.Instant, db: Db) {
  const asked = await db
    .selectFrom('mentor_invitation')
    .select(['answer', 'answer_by as answerBy'])
    .where('call_id', '=', call)
    .where('person_id', '=', person)
    .where((where) =>
      where.or([where('answer', '=', 'yes'), where.and([where('answer', 'is', null), where('answer_by', '>', now)])]),
    )
    .orderBy('invited_at', 'desc')
    .executeTakeFirst()
  const place = await db
    .selectFrom('mentor_place')
    .select('id')
    .where('call_id', '=', call)
    .where('person_id', '=', person)
    .where('capacity', '>', 0)
    .executeTakeFirst()
  const isMentoring = place !== undefined || asked?.answer === 'yes'
  return { isMentoring, openUntil: asked?.answer === null ? asked.answerBy : undefined }
}
