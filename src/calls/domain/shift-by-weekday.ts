/** A local time as it falls in another year, and what had to give way. */
export type Shifted = {
  /** 2027-11-30T23:59 */
  readonly local: string
  readonly notes: readonly ShiftNote[]
}

/** `no-week-53`: that year has no such week, its last one was taken. `skipped-hour`: the clocks skip this time. */
export type ShiftNote = 'no-week-53' | 'skipped-hour'

/** How far dates move: whole ISO years, as many weeks as lie between the weeks of two days, or just so many days. */
export type Shift = { readonly years: number } | { readonly weeks: number } | { readonly days: number }

/**
 * A local time some years later, at the same place of the year: same weekday, same ISO week (ISO 8601 §5.5), same time
 * on the clock. A week 53 becomes the last week where the other year has only 52; a time that clocks skip moves on by
 * what they skip. `weeks` and `days` move by exactly so many instead, so that what belongs together stays together.
 */
export function shiftByWeekday(local: string, shift: Shift, zone: string): Shifted {
  const from = Temporal.PlainDateTime.from(local)
  const day = from.toPlainDate()
  const to = 'years' in shift ? sameWeek(day, shift.years) : day.add(shift)
  const { local: shown, isSkipped } = onTheClock(to.toPlainDateTime(from.toPlainTime()), zone)
  const lost = 'years' in shift && to.weekOfYear !== day.weekOfYear
  return {
    local: shown,
    notes: [...(lost ? ['no-week-53' as const] : []), ...(isSkipped ? ['skipped-hour' as const] : [])],
  }
}

/** The whole weeks from the ISO week of one day to the ISO week of another. */
export const weeksBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  mondayOf(from).until(mondayOf(to), { largestUnit: 'week' }).weeks

/** How many weeks the ISO year has: its 28 December always lies in the last one. */
export const weeksIn = (isoYear: number): number =>
  Temporal.PlainDate.from({ year: isoYear, month: 12, day: 28 }).weekOfYear ?? 52

function sameWeek(day: Temporal.PlainDate, years: number): Temporal.PlainDate {
  const year = (day.yearOfWeek ?? day.year) + years
  const week = Math.min(day.weekOfYear ?? 1, weeksIn(year))
  // 4 January always lies in the first week
  const first = mondayOf(Temporal.PlainDate.from({ year, month: 1, day: 4 }))
  return first.add({ weeks: week - 1, days: day.dayOfWeek - 1 })
}

const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 })

function onTheClock(wall: Temporal.PlainDateTime, zone: string): { local: string; isSkipped: boolean } {
  // "compatible" lands behind a gap, by as much as the clocks jump
  const shown = wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).toPlainDateTime()
  return { local: shown.toString({ smallestUnit: 'minute' }), isSkipped: !shown.equals(wall) }
}
