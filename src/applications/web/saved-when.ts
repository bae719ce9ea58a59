import { dayOf, hourOf, shortMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { words } from './words.ts'

/** When something was saved: the hour today, and the day with it when that is past. */
export function savedWhen(at: Temporal.Instant, zone: string, { lang, now }: Visit): string {
  const isToday = dayOf(at, zone).equals(dayOf(now, zone))
  return isToday ? words[lang].savedAt(hourOf(at, zone, lang)) : words[lang].savedOn(shortMoment(at, zone, lang))
}
