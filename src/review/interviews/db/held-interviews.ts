import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import { outOfConflict } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Json } from '#src/platform/db/schema.ts'
import { sql, type RawBuilder } from 'kysely'

/** Somebody an interviewer talks to, and what they have noted of it. */
type Guest = {
  readonly application: Id<'application'>
  readonly name: string
  readonly note: 'none' | 'draft' | 'handed-in'
}

export type HeldSlot = {
  readonly id: Id<'interview_slot'>
  readonly call: Id<'call'>
  readonly callName: Translated
  readonly zone: string
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly place: string
  readonly guests: readonly Guest[]
}

/** The slots in which somebody interviews, in time. Who is too near to them is not among their guests. */
export async function slotsHeldBy(person: Id<'person'>, db: Db): Promise<HeldSlot[]> {
  const { rows } = await sql<HeldSlot>`
    select interview_slot.id, call.id as call, call.name as "callName", programme.zone,
      starts_at as "startsAt", ends_at as "endsAt", place,
      coalesce((select json_agg(json_build_object('application', application.id,
          'name', guest.given_name || ' ' || guest.family_name,
          'note', case when note.handed_in_at is not null then 'handed-in' when note.body <> '' then 'draft' else 'none' end)
          order by booking.seat)
        from interview_booking booking join application on application.id = booking.application_id
        join person guest on guest.id = application.person_id
        left join interview_note note on note.application_id = application.id and note.person_id = ${person}
        where booking.slot_id = interview_slot.id and application.withdrawn_at is null
          and ${outOfConflict(person)}), '[]') as guests
    from interviewer
    join interview_slot on interview_slot.id = interviewer.slot_id
    join call on call.id = interview_slot.call_id
    join strand on strand.id = call.strand_id
    join programme on programme.id = strand.programme_id
    where interviewer.person_id = ${person} and ${isOfCommittee(person)}
    order by starts_at, interview_slot.id`.execute(db)
  return rows
}

type Held = {
  readonly application: Id<'application'>
  readonly reference: string
  readonly name: string
  readonly callName: Translated
  readonly zone: string
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly place: string
  readonly answers: Json
  readonly letterFile: Id<'file'> | null
  /** Whether they said that they are not too near: the question comes before anything is read. */
  readonly isClear: boolean
  readonly body: string
  readonly version: number
  readonly handedInAt: Temporal.Instant | null
}

/** One interview with what its interviewer reads before it and has noted; nothing unless they hold it and are not too near. */
export async function interviewHeldBy(
  of: { application: Id<'application'>; person: Id<'person'> },
  db: Db,
): Promise<Held | undefined> {
  const { rows } = await sql<Held>`
    select application.id as application, application.reference,
      guest.given_name || ' ' || guest.family_name as name,
      call.name as "callName", programme.zone, starts_at as "startsAt", ends_at as "endsAt", place,
      newest.answers, newest.letter_file_id as "letterFile",
      exists (select from conflict where conflict.application_id = application.id
        and conflict.person_id = ${of.person} and kind = 'none') as "isClear",
      coalesce(note.body, '') as body, coalesce(note.version, 0) as version, note.handed_in_at as "handedInAt"
    from application
    join interview_booking booking on booking.application_id = application.id
    join interview_slot on interview_slot.id = booking.slot_id
    join interviewer on interviewer.slot_id = interview_slot.id and interviewer.person_id = ${of.person}
    join call on call.id = application.call_id
    join strand on strand.id = call.strand_id
    join programme on programme.id = strand.programme_id
    join person guest on guest.id = application.person_id
    left join interview_note note on note.application_id = application.id and note.person_id = ${of.person}
    left join lateral (select answers, letter_file_id from submission where submission.application_id = application.id
      order by submitted_at desc limit 1) newest on true
    where application.id = ${of.application} and application.withdrawn_at is null
      and ${outOfConflict(of.person)} and ${isOfCommittee(of.person)}`.execute(db)
  return rows[0]
}

export type HeldInterview = Held

/** Whoever has left the committee of the call holds no interviews of it any more. */
const isOfCommittee = (person: Id<'person'>): RawBuilder<boolean> => sql<boolean>`exists (select from role
  where role.person_id = ${person} and role.call_id = call.id and role.kind in ('reviewer', 'chair') and role.ended_at is null)`
