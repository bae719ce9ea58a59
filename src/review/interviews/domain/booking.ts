import { endOfDay } from '#src/kernel/time-limit.ts'

/** What has to be known of a slot and an applicant before a seat is theirs. */
export type Seat = {
  readonly seats: number
  /** The numbers of the seats others sit on. */
  readonly taken: readonly number[]
  readonly startsAt: Temporal.Instant
  readonly zone: string
  /** The last day to choose; nothing while no invitation has been sent. */
  readonly bookUntil: Temporal.PlainDate | null
  /** Somebody who interviews there is too near to the applicant. */
  readonly isTooNear: boolean
}

export type BookingRefusal = 'not-invited' | 'too-late' | 'not-offered' | 'full'

/**
 * Why an applicant cannot sit down in a slot, or `null`. A slot is chosen until the end of the last day to book, and not
 * on its own day any more. One whose interviewers are too near to the applicant was never offered to them.
 */
export function bookingRefusal(seat: Seat, now: Temporal.Instant): BookingRefusal | null {
  const { bookUntil, zone } = seat
  if (bookUntil === null) return 'not-invited'
  if (seat.isTooNear) return 'not-offered'
  if (Temporal.Instant.compare(endOfDay(bookUntil, zone), now) <= 0 || !mayStillChange(seat, now)) return 'too-late'
  return freeSeat(seat) === null ? 'full' : null
}

/** Until the evening before, a slot can be changed or given back. */
export function mayStillChange({ startsAt, zone }: Pick<Seat, 'startsAt' | 'zone'>, now: Temporal.Instant): boolean {
  const dayBefore = startsAt.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 })
  return Temporal.Instant.compare(now, endOfDay(dayBefore, zone)) < 0
}

/** The lowest number of a seat nobody has, counted from 1. */
export function freeSeat({ seats, taken }: Pick<Seat, 'seats' | 'taken'>): number | null {
  for (let number = 1; number <= seats; number += 1) if (!taken.includes(number)) return number
  return null
}
