import { ICalCalendar, ICalEventClass, ICalEventStatus, ICalEventTransparency } from 'ical-generator'

/** One entry of a calendar file. */
export type CalendarEntry = {
  /** Stays the same for the life of the thing, so that a second import moves the entry instead of doubling it. */
  readonly uid: string
  readonly summary: string
  /** A whole day, or the instant something begins. Instants are written in UTC: right on every clock. */
  readonly at: Temporal.PlainDate | Temporal.Instant
  /** How long it takes, where that is known; without it the entry is a point in time. */
  readonly minutes?: number | undefined
  readonly place?: string | null | undefined
  /** The page that says more. */
  readonly url?: string | undefined
  /** Takes the reader's time: calendars show them as busy. A deadline does not. */
  readonly busy?: boolean | undefined
  /** People who may look into the reader's calendar see only that there is something. */
  readonly confidential?: boolean | undefined
  readonly cancelled?: boolean | undefined
}

/**
 * Entries as a calendar file that every calendar can import (RFC 5545): published, without organiser or guests, lines
 * folded and ended as the format asks. `now` is the time the file was made; the newer file wins when both are imported.
 */
export function calendarFile(
  { name, entries }: { readonly name: string; readonly entries: readonly CalendarEntry[] },
  now: Temporal.Instant,
): string {
  const calendar = new ICalCalendar({ name, prodId: { company: 'ADVANCE', product: 'Mentoring' } })
  for (const entry of entries)
    calendar.createEvent({
      id: entry.uid,
      stamp: now,
      summary: entry.summary,
      ...timesOf(entry),
      location: entry.place || null,
      url: entry.url ?? null,
      transparency: entry.busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      class: entry.confidential ? ICalEventClass.PRIVATE : null,
      status: entry.cancelled ? ICalEventStatus.CANCELLED : null,
    })
  return `${calendar.toString()}\r\n`
}

function timesOf({ at, minutes }: CalendarEntry) {
  if (at instanceof Temporal.PlainDate) return { start: at, allDay: true }
  return { start: at, end: minutes === undefined ? null : at.add({ minutes }) }
}
