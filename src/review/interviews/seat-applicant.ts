import { lockedCallOf } from '#src/calls/db/locked-call.ts'
import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { bookedSlot, lockedSeat } from './db/seats.ts'
import { freeSeat } from './domain/booking.ts'
import { takeSeat } from './take-seat.ts'

export type ApplicantToSeat = {
  application: Id<'application'>
  slot: Id<'interview_slot'>
  by: Id<'person'>
  baseUrl: string
}

export type SeatProblem = 'no-such-slot' | 'not-offered' | 'full' | 'past'

/**
 * The office gives an applicant a seat by hand, invited or not: after a call, or because no time suited. Whoever has
 * another seat moves. They are told when and where. Nobody is put in front of an interviewer who is too near.
 */
export function seatApplicant(seat: ApplicantToSeat, moment: Moment, db: Db): Promise<Outcome<void, SeatProblem>> {
  return inTransaction(db, async (tx) => {
    await lockedCallOf(seat.application, tx)
    const found = await lockedSeat(seat, tx)
    if (!found) return fail('no-such-slot')
    if ((await bookedSlot(seat.application, tx))?.slot === seat.slot) return ok(undefined)
    if (Temporal.Instant.compare(found.startsAt, moment.at) <= 0) return fail('past')
    if (found.isTooNear) return fail('not-offered')
    const number = freeSeat(found)
    if (number === null) return fail('full')
    await takeSeat({ ...seat, seat: number }, moment, tx)
    await record('interview.seated', seat.by, { application: seat.application }, moment, tx)
    return ok(undefined)
  })
}
