/** A chosen local time that no clock shows: it lies in the hour skipped when summer time begins. */
export type ClockProblem = 'no-such-local-time' | 'not-a-time'

/**
 * The instant at which a local date and time begins in a zone ("2026-11-30T23:59", "Europe/Luxembourg").
 * A time that exists twice (autumn) means the first; one that does not exist (spring) is refused.
 */
export function instantOf(local: string, zone: string): Temporal.Instant | ClockProblem {
  const wall = parse(local)
  if (!wall) return 'not-a-time'
  const zoned = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  return zoned.toPlainDateTime().equals(wall) ? zoned.toInstant() : 'no-such-local-time'
}

/** The first instant that is too late for a deadline at a local minute: 23:59 means until the end of that minute. */
export function endOfMinute(deadline: Temporal.Instant): Temporal.Instant {
  return deadline.add({ minutes: 1 })
}

/** The local date and time of an instant, as a form field writes it: 2026-11-30T23:59. */
export function wallClock(at: Temporal.Instant, zone: string): string {
  return at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })
}

function parse(local: string): Temporal.PlainDateTime | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return undefined
  try {
    return Temporal.PlainDateTime.from(local, { overflow: 'reject' })
  } catch {
    return undefined
  }
}
