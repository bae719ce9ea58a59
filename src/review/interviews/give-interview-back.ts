import { lockedCallOf } from '#src/calls/db/locked-call.ts'
import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { bookedSlot } from './db/seats.ts'
import { mayStillChange } from './domain/booking.ts'

/** An applicant gives their seat back, until the evening before; somebody else can have it at once. */
export function giveInterviewBack(
  of: { application: Id<'application'>; applicant: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'nothing-booked' | 'too-late'>> {
  return inTransaction(db, async (tx) => {
    await lockedCallOf(of.application, tx)
    const own = await tx
      .selectFrom('application')
      .select('id')
      .where('id', '=', of.application)
      .where('person_id', '=', of.applicant)
      .executeTakeFirst()
    const booked = own && (await bookedSlot(own.id, tx))
    if (!booked) return fail('nothing-booked')
    if (!mayStillChange(booked, moment.at)) return fail('too-late')
    await tx.deleteFrom('interview_booking').where('application_id', '=', of.application).execute()
    await record('interview.given-back', of.applicant, { application: of.application }, moment, tx)
    return ok(undefined)
  })
}
