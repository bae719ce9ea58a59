import { lockedCallOf } from '#src/calls/db/locked-call.ts'
import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { bookedSlot, lockedSeat } from './db/seats.ts'
import { bookingRefusal, freeSeat, mayStillChange, type BookingRefusal } from './domain/booking.ts'
import { takeSeat } from './take-seat.ts'

export type InterviewToBook = {
  application: Id<'application'>
  slot: Id<'interview_slot'>
  applicant: Id<'person'>
  baseUrl: string
}

/**
 * Gives an applicant a seat in a slot and confirms it; whoever has another one moves, and that seat is free at once. The
 * same slot again changes nothing.
 */
export function bookInterview(
  book: InterviewToBook,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'no-such-slot' | BookingRefusal>> {
  return inTransaction(db, async (tx) => {
    await lockedCallOf(book.application, tx)
    const seat = await lockedSeat(book, tx)
    if (!seat || seat.applicant !== book.applicant) return fail('no-such-slot')
    const before = await bookedSlot(book.application, tx)
    if (before?.slot === book.slot) return ok(undefined)
    if (before && !mayStillChange(before, moment.at)) return fail('too-late')
    const refusal = bookingRefusal(seat, moment.at)
    if (refusal) return fail(refusal)
    const number = freeSeat(seat)
    if (number === null) return fail('full')

    await takeSeat({ ...book, seat: number, by: book.applicant }, moment, tx)
    const what = before ? 'interview.moved' : 'interview.booked'
    await record(what, book.applicant, { application: book.application }, moment, tx)
    return ok(undefined)
  })
}
