import type { Lang } from './lang.ts'

const locale: Record<Lang, string> = { en: 'en-GB', fr: 'fr-FR', de: 'de-DE' }

/** 30 November 2026 */
export function longDate(date: Temporal.PlainDate, lang: Lang): string {
  return date.toLocaleString(locale[lang], { day: 'numeric', month: 'long', year: 'numeric' })
}

/** 30 Nov 2026, for tables. */
export function shortDate(date: Temporal.PlainDate, lang: Lang): string {
  return date.toLocaleString(locale[lang], { day: 'numeric', month: 'short', year: 'numeric' })
}

/** 30 November 2026, 23:59 (CET): an instant as people of a place read it, with the zone named. */
export function longMoment(at: Temporal.Instant, zone: string, lang: Lang): string {
  return `${at.toLocaleString(locale[lang], {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  })} (${zoneName(at, zone)})`
}

/** CET, CEST: the name people know, where other languages would only count hours from UTC. */
function zoneName(at: Temporal.Instant, zone: string): string {
  const parts = new Intl.DateTimeFormat(locale.en, { timeZone: zone, timeZoneName: 'short' }).formatToParts(
    at.epochMilliseconds,
  )
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
}

/** 30 Nov 2026, 23:59, for tables. */
export function shortMoment(at: Temporal.Instant, zone: string, lang: Lang): string {
  return at.toLocaleString(locale[lang], {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  })
}

/** 14:02: the hour of an instant in a place. */
export function hourOf(at: Temporal.Instant, zone: string, lang: Lang): string {
  return at.toLocaleString(locale[lang], { timeZone: zone, hour: '2-digit', minute: '2-digit', hour12: false })
}

/** The calendar day that an instant falls on in a place. */
export const dayOf = (at: Temporal.Instant, zone: string): Temporal.PlainDate =>
  at.toZonedDateTimeISO(zone).toPlainDate()

/** Whole days from one day to a later one; negative when it is past. */
export const daysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  from.until(to, { largestUnit: 'day' }).days
