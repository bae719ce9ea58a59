import type { Call } from '#src/calls/domain/call.ts'
import type { ApplicationState } from './application.ts'

/** When somebody who wants to sleep on it is reminded. */
const EIGHT = Temporal.PlainTime.from('08:00')

/** A night that deserves the name: whoever asks at half past one in the morning means the same day. */
const NIGHT = { hours: 6 }

/** The next eight o'clock in the morning, on the clocks of a zone, that has a night before it. */
export function nextMorning(now: Temporal.Instant, zone: string): Temporal.Instant {
  const rested = now.add(NIGHT).toZonedDateTimeISO(zone)
  const sameDay = rested.toPlainDate().toZonedDateTime({ timeZone: zone, plainTime: EIGHT }).toInstant()
  if (Temporal.Instant.compare(sameDay, rested.toInstant()) >= 0) return sameDay
  return rested.toPlainDate().add({ days: 1 }).toZonedDateTime({ timeZone: zone, plainTime: EIGHT }).toInstant()
}

/** The morning on which an applicant can be reminded: while something is unsent, and only if the call is still open then. */
export function morningFor(
  { state, call }: { readonly state: ApplicationState; readonly call: Pick<Call, 'zone' | 'closedFrom'> },
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  if (state !== 'draft' && state !== 'changed-since-sent') return undefined
  const at = nextMorning(now, call.zone)
  return Temporal.Instant.compare(at, call.closedFrom) < 0 ? at : undefined
}
