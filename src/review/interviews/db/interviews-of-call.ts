import type { Call } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { onDeskOf, outOfConflict } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import { readingsOfCall } from '../../db/readings-of-call.ts'
import { standingOf, type Putting } from '../../domain/recommendation.ts'
import { isTold } from './seats.ts'

type Interviewer = { readonly id: Id<'person'>; readonly name: string }

/** Somebody who comes, and the interviewers who turned out to be too near to them. */
type Seated = {
  readonly application: Id<'application'>
  readonly name: string
  readonly tooNear: readonly string[]
}

export type SlotOnDesk = {
  readonly id: Id<'interview_slot'>
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly place: string
  readonly seats: number
  readonly interviewers: readonly Interviewer[]
  /** Those on the desk of whoever looks; how many seats others have is not told. */
  readonly seated: readonly Seated[]
}

/** Every slot of a call in time, with who interviews and who comes as far as it is on this desk: one query. */
export async function slotsOfCall(call: Id<'call'>, viewer: Viewer, db: Db): Promise<SlotOnDesk[]> {
  const { rows } = await sql<SlotOnDesk>`
    select interview_slot.id, starts_at as "startsAt", ends_at as "endsAt", place, seats,
      coalesce((select json_agg(json_build_object('id', person.id, 'name', person.family_name || ', ' || person.given_name)
          order by person.family_name, person.id)
        from interviewer join person on person.id = interviewer.person_id
        where interviewer.slot_id = interview_slot.id), '[]') as interviewers,
      coalesce((select json_agg(json_build_object('application', application.id,
          'name', person.family_name || ', ' || person.given_name,
          'tooNear', array(select near.family_name from interviewer join person near on near.id = interviewer.person_id
            where interviewer.slot_id = interview_slot.id and not ${outOfConflict(sql.ref('interviewer.person_id'))}
            order by near.family_name)) order by booking.seat)
        from interview_booking booking join application on application.id = booking.application_id
        join person on person.id = application.person_id
        where booking.slot_id = interview_slot.id and ${onDeskOf(viewer)}), '[]') as seated
    from interview_slot where call_id = ${call}
    order by starts_at, interview_slot.id`.execute(db)
  return rows
}

export type InviteeOnDesk = {
  readonly application: Id<'application'>
  readonly reference: string
  readonly name: string
  /** The mean of what the readers who handed in gave, 1 to 5. */
  readonly mean: number | null
  readonly bookUntil: Temporal.PlainDate | null
  /** Whether a letter waits in the outbox, or has left. */
  readonly letter: 'waits' | 'sent' | null
  readonly otherWish: string | null
  readonly startsAt: Temporal.Instant | null
  /** Notes handed in by interviewers. */
  readonly notes: number
}

type Judged = Pick<Call, 'id'> & Putting

/** Everybody of a call who could be talked to, as far as they are on this desk, the highest marks first: two queries. */
export async function inviteesOfCall(call: Judged, viewer: Viewer, db: Db): Promise<InviteeOnDesk[]> {
  const rows = await invitees(call.id, viewer, db)
  const readings = await db.selectFrom(readingsOfCall(call.id)).select(['application_id', 'scores']).execute()
  const scores = new Map(readings.map((one) => [one.application_id, one.scores]))
  return rows
    .map((row) => ({ ...row, mean: standingOf(scores.get(row.application) ?? [], call).mean }))
    .toSorted((a, b) => (b.mean ?? 0) - (a.mean ?? 0))
}

async function invitees(call: Id<'call'>, viewer: Viewer, db: Db): Promise<readonly Omit<InviteeOnDesk, 'mean'>[]> {
  const { rows } = await sql<Omit<InviteeOnDesk, 'mean'>>`
    select application.id as application, application.reference,
      person.family_name || ', ' || person.given_name as name,
      case when letter.id is not null then invitation.book_until end as "bookUntil",
      case when letter.released_at is not null then 'sent' when letter.id is not null then 'waits' end as letter,
      case when letter.id is not null then invitation.other_wish end as "otherWish",
      interview_slot.starts_at as "startsAt",
      (select count(*)::int from interview_note where application_id = application.id and handed_in_at is not null) as notes
    from application
    join person on person.id = application.person_id
    left join interview_invitation invitation on invitation.application_id = application.id
    left join letter on letter.id = invitation.letter_id and letter.discarded_at is null
    left join interview_booking booking on booking.application_id = application.id
    left join interview_slot on interview_slot.id = booking.slot_id
    where application.call_id = ${call} and application.submitted_at is not null and application.withdrawn_at is null
      and not ${isTold} and ${onDeskOf(viewer)}
    order by person.family_name, person.given_name, application.id`.execute(db)
  return rows
}
