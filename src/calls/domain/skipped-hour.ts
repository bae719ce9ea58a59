/** The part of a day that clocks skip when summer time begins: they jump from one time to the other. */
export type SkippedHour = { readonly from: string; readonly to: string }

/** The gap of a zone in which a local date and time lies ("2027-03-28T02:30" → 02:00 to 03:00), or nothing. */
export function skippedHour(local: string, zone: string): SkippedHour | undefined {
  const wall = Temporal.PlainDateTime.from(local)
  const before = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  if (before.toPlainDateTime().equals(wall)) return undefined

  const jump = before.getTimeZoneTransition('next')
  if (!jump) return undefined
  const gap = jump.offsetNanoseconds - before.offsetNanoseconds
  const to = jump.toPlainTime()
  return { from: minutes(to.subtract({ nanoseconds: gap })), to: minutes(to) }
}

const minutes = (time: Temporal.PlainTime): string => time.toString({ smallestUnit: 'minute' })
