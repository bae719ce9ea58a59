import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import { isTold, meetsTooNear } from './seats.ts'

export type BookedInterview = {
  readonly slot: Id<'interview_slot'>
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly place: string
  /** Whom they will talk to, as the names stand in letters. */
  readonly with: readonly string[]
}

/**
 * The interview of one applicant; nothing before the invitation has left or a seat was given by hand, and nothing any
 * more once the application is withdrawn or its decision told.
 */
export async function ownInterview(of: { application: Id<'application'>; applicant: Id<'person'> }, db: Db) {
  const row = await interviews(db)
    .where('application.id', '=', of.application)
    .where('application.person_id', '=', of.applicant)
    .executeTakeFirst()
  return row && interviewOf(row)
}

/** The same, for letters that leave without the applicant asking for them. */
export async function interviewOfApplication(application: Id<'application'>, tx: Db) {
  const row = await interviews(tx).where('application.id', '=', application).executeTakeFirst()
  return row && interviewOf(row)
}

export type OwnInterview = NonNullable<Awaited<ReturnType<typeof ownInterview>>>

/** The slots an applicant may choose among at this moment: with a free seat, in front of nobody who is too near. */
export async function offeredSlots(application: Id<'application'>, db: Db) {
  return db
    .selectFrom('interview_slot')
    .innerJoin('application', 'application.call_id', 'interview_slot.call_id')
    .where('application.id', '=', application)
    .where(sql<boolean>`not ${meetsTooNear}`)
    .where(sql<boolean>`interview_slot.seats > (select count(*) from interview_booking
      where slot_id = interview_slot.id and application_id <> application.id)`)
    .select(['interview_slot.id', 'interview_slot.starts_at as startsAt', 'interview_slot.ends_at as endsAt', 'place'])
    .orderBy('interview_slot.starts_at')
    .orderBy('interview_slot.id')
    .execute()
}

const interviews = (db: Db) =>
  db
    .selectFrom('application')
    .innerJoin('call', 'call.id', 'application.call_id')
    .innerJoin('strand', 'strand.id', 'call.strand_id')
    .innerJoin('programme', 'programme.id', 'strand.programme_id')
    .leftJoin('interview_invitation', 'interview_invitation.application_id', 'application.id')
    .leftJoin('letter', (join) =>
      join.onRef('letter.id', '=', 'interview_invitation.letter_id').on('letter.released_at', 'is not', null),
    )
    .leftJoin('interview_booking', 'interview_booking.application_id', 'application.id')
    .leftJoin('interview_slot', 'interview_slot.id', 'interview_booking.slot_id')
    .where('application.submitted_at', 'is not', null)
    .where('application.withdrawn_at', 'is', null)
    .where(sql<boolean>`not ${isTold}`)
    .where((eb) => eb.or([eb('letter.id', 'is not', null), eb('interview_slot.id', 'is not', null)]))
    .select(['application.id as application', 'application.person_id as applicant', 'application.reference'])
    .select(['call.name as callName', 'programme.zone', 'programme.id as programme'])
    .select(['programme.contact_email as contactEmail', 'interview_invitation.other_wish as otherWish'])
    .select(['interview_slot.id as slot', 'interview_slot.starts_at as startsAt', 'interview_slot.ends_at as endsAt'])
    .select([
      'interview_slot.place',
      sql<Temporal.PlainDate | null>`case when letter.id is not null then interview_invitation.book_until end`.as(
        'bookUntil',
      ),
      sql<string[]>`array(select person.given_name || ' ' || person.family_name from interviewer
        join person on person.id = interviewer.person_id where interviewer.slot_id = interview_slot.id
        order by person.family_name, person.id)`.as('with'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof interviews>['executeTakeFirstOrThrow']>>

function interviewOf({ slot, startsAt, endsAt, place, with: people, callName, ...row }: Row) {
  const isBooked = slot !== null && startsAt !== null && endsAt !== null && place !== null
  const booked: BookedInterview | null = isBooked ? { slot, startsAt, endsAt, place, with: people } : null
  return { ...row, callName: callName as Translated, booked }
}
