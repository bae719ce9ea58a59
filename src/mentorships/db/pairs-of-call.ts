import type { Id } from '#src/kernel/id.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { outOfConflict } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

/** What a coordinator sees of a pair: who, and days. Nothing anybody wrote is read here, so nothing can leak. */
export type PairOfCall = {
  readonly id: Id<'mentorship'>
  readonly mentee: string
  readonly mentor: string
  readonly startedOn: Temporal.PlainDate
  readonly endedOn: Temporal.PlainDate | null
  readonly signedAt: Temporal.Instant | null
  readonly held: number
  readonly lastHeldOn: Temporal.PlainDate | null
  readonly nextOn: Temporal.PlainDate | null
  /** After how many of the held conversations each side has written a reflection. */
  readonly writtenByMentee: number
  readonly writtenByMentor: number
}

/** The pairs of a call's cycle that the viewer may know of, running ones first, by the mentee's name. */
export async function pairsOfCall(
  call: Id<'call'>,
  { viewer, now }: { viewer: Viewer; now: Temporal.Instant },
  db: Db,
): Promise<PairOfCall[]> {
  const { rows } = await sql<PairOfCall>`
    select mentorship.id, mentee.given_name || ' ' || mentee.family_name as mentee,
      mentor.given_name || ' ' || mentor.family_name as mentor,
      mentorship.started_on as "startedOn", mentorship.ended_on as "endedOn", signed.at as "signedAt",
      talks.held, talks.last as "lastHeldOn", talks.next as "nextOn",
      written.by_mentee as "writtenByMentee", written.by_mentor as "writtenByMentor"
    from mentorship
    join offer on offer.id = mentorship.offer_id
    join person mentee on mentee.id = mentorship.mentee_id
    join person mentor on mentor.id = mentorship.mentor_id
    join call on call.id = mentorship.call_id
    join strand on strand.id = call.strand_id
    join programme on programme.id = strand.programme_id
    left join lateral (
      select max(signature.signed_at) as at from agreement join signature on signature.agreement_id = agreement.id
      where agreement.mentorship_id = mentorship.id
      group by agreement.version having count(*) = 2 order by agreement.version desc limit 1) signed on true
    cross join lateral (
      select count(held_on)::int as held, max(held_on) as last,
        (min(planned_local) filter (where held_on is null and cancelled_at is null
          and planned_local > (${now}::timestamptz at time zone programme.zone)))::date as next
      from conversation where conversation.mentorship_id = mentorship.id) talks
    cross join lateral (
      select count(*) filter (where reflection.person_id = mentorship.mentee_id)::int as by_mentee,
        count(*) filter (where reflection.person_id = mentorship.mentor_id)::int as by_mentor
      from reflection join conversation on conversation.id = reflection.conversation_id
      where conversation.mentorship_id = mentorship.id) written
    where mentorship.call_id = ${call} and ${outOfConflict(viewer.id, 'offer.application_id')}
    order by mentorship.ended_on is not null, mentee.family_name, mentee.given_name, mentorship.id`.execute(db)
  return rows
}
