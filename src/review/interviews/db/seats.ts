import type { Id } from '#src/kernel/id.ts'
import { outOfConflict } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql, type RawBuilder } from 'kysely'

/** SQL for "somebody who interviews in this slot is too near to this application": `interview_slot` and `application` are of the query around it. */
export const meetsTooNear: RawBuilder<boolean> = sql<boolean>`exists (select from interviewer
  where interviewer.slot_id = interview_slot.id and not ${outOfConflict(sql.ref('interviewer.person_id'))})`

/** SQL for "the applicant knows the decision": there is nothing left to talk about. */
export const isTold: RawBuilder<boolean> = sql<boolean>`exists (select from decision
  join letter told on told.id = decision.letter_id and told.released_at is not null
  where decision.application_id = application.id)`

/**
 * A slot as one application of its call finds it, with the seats others have. The row of the slot is locked until the
 * transaction ends: whoever comes at the same time waits, and then sees what was taken.
 */
export async function lockedSeat(of: { slot: Id<'interview_slot'>; application: Id<'application'> }, tx: Db) {
  await tx.selectFrom('interview_slot').select('id').where('id', '=', of.slot).forUpdate().execute()
  return tx
    .selectFrom('interview_slot')
    .innerJoin('call', 'call.id', 'interview_slot.call_id')
    .innerJoin('strand', 'strand.id', 'call.strand_id')
    .innerJoin('programme', 'programme.id', 'strand.programme_id')
    .innerJoin('application', 'application.call_id', 'call.id')
    .leftJoin('interview_invitation', 'interview_invitation.application_id', 'application.id')
    .leftJoin('letter', (join) =>
      join.onRef('letter.id', '=', 'interview_invitation.letter_id').on('letter.released_at', 'is not', null),
    )
    .where('interview_slot.id', '=', of.slot)
    .where('application.id', '=', of.application)
    .where('application.submitted_at', 'is not', null)
    .where('application.withdrawn_at', 'is', null)
    .where(sql<boolean>`not ${isTold}`)
    .select([
      'application.person_id as applicant',
      'interview_slot.seats',
      'interview_slot.starts_at as startsAt',
      'programme.zone',
      sql<Temporal.PlainDate | null>`case when letter.id is not null then interview_invitation.book_until end`.as(
        'bookUntil',
      ),
      meetsTooNear.as('isTooNear'),
      sql<number[]>`array(select seat from interview_booking where slot_id = interview_slot.id
        and application_id <> application.id)`.as('taken'),
    ])
    .executeTakeFirst()
}

/** When the slot an application has begins. */
export function bookedSlot(application: Id<'application'>, tx: Db) {
  return tx
    .selectFrom('interview_booking')
    .innerJoin('interview_slot', 'interview_slot.id', 'interview_booking.slot_id')
    .innerJoin('call', 'call.id', 'interview_slot.call_id')
    .innerJoin('strand', 'strand.id', 'call.strand_id')
    .innerJoin('programme', 'programme.id', 'strand.programme_id')
    .where('interview_booking.application_id', '=', application)
    .select(['interview_slot.id as slot', 'interview_slot.starts_at as startsAt', 'programme.zone'])
    .executeTakeFirst()
}
