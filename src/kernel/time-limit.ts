import { dayOf } from './dates.ts'

/** The last day of a time limit: so many whole days after the day an instant falls on in a place. */
export const lastDayAfter = (at: Temporal.Instant, days: number, zone: string): Temporal.PlainDate =>
  dayOf(at, zone).add({ days })

/** The first instant after a day in a place: what happens from here on comes too late for that day. */
export const endOfDay = (day: Temporal.PlainDate, zone: string): Temporal.Instant =>
  day.add({ days: 1 }).toZonedDateTime(zone).toInstant()
