import type { Lang } from './lang.ts'

const locale: Record<Lang, string> = { en: 'en-GB', fr: 'fr-FR', de: 'de-DE' }
const day = { day: 'numeric', month: 'long', year: 'numeric' } as const
const hour = { hour: '2-digit', minute: '2-digit', hour12: false } as const
const styles = {
  longDay: day,
  shortDay: { ...day, month: 'short' },
  longMoment: { ...day, ...hour },
  shortMoment: { ...day, month: 'short', ...hour },
  hour,
  zone: { timeZoneName: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formats = new Map<string, Intl.DateTimeFormat>()

/** A format is made once and kept: making one costs more than a page of rows. */
function format(style: keyof typeof styles, lang: Lang, zone: string): Intl.DateTimeFormat {
  const key = `${style} ${lang} ${zone}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale[lang], { timeZone: zone, ...styles[style] })
  formats.set(key, made)
  return made
}

/** 30 November 2026 */
export function longDate(date: Temporal.PlainDate, lang: Lang): string {
  return format('longDay', lang, 'UTC').format(date.toZonedDateTime('UTC').epochMilliseconds)
}

/** 30 Nov 2026, for tables. */
export function shortDate(date: Temporal.PlainDate, lang: Lang): string {
  return format('shortDay', lang, 'UTC').format(date.toZonedDateTime('UTC').epochMilliseconds)
}

/** 30 November 2026, 23:59 (CET): an instant as people of a place read it, with the zone named. */
export function longMoment(at: Temporal.Instant, zone: string, lang: Lang): string {
  return `${format('longMoment', lang, zone).format(at.epochMilliseconds)} (${zoneName(at, zone)})`
}

/** CET, CEST: the name people know, where other languages would only count hours from UTC. */
function zoneName(at: Temporal.Instant, zone: string): string {
  const parts = format('zone', 'en', zone).formatToParts(at.epochMilliseconds)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
}

/** 30 Nov 2026, 23:59, for tables. */
export function shortMoment(at: Temporal.Instant, zone: string, lang: Lang): string {
  return format('shortMoment', lang, zone).format(at.epochMilliseconds)
}

/** 14:02: the hour of an instant in a place. */
export function hourOf(at: Temporal.Instant, zone: string, lang: Lang): string {
  return format('hour', lang, zone).format(at.epochMilliseconds)
}

/** The calendar day that an instant falls on in a place. */
export const dayOf = (at: Temporal.Instant, zone: string): Temporal.PlainDate =>
  at.toZonedDateTimeISO(zone).toPlainDate()

/** Whole days from one day to a later one; negative when it is past. */
export const daysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  from.until(to, { largestUnit: 'day' }).days
