import type { Lang } from '#src/kernel/lang.ts'
import { instantOf } from '#src/kernel/wall-clock.ts'
import type { CalendarEntry } from '#src/platform/calendar/calendar-file.ts'
import { urls } from '#src/urls.ts'
import type { Call } from '../domain/call.ts'
import { isWholeDay, type MilestoneRow } from '../domain/milestone.ts'
import { homeWords } from './home-words.ts'

/** The dates of a call's year as entries of a calendar, in the reader's language. */
export function calendarOf(
  call: Call,
  milestones: readonly MilestoneRow[],
  { lang, baseUrl }: { lang: Lang; baseUrl: string },
): CalendarEntry[] {
  const words = homeWords[lang]
  const entry = (uid: string, what: string) => ({
    uid,
    summary: `${what} – ${call.name[lang]}`,
    url: `${baseUrl}${urls.call(call.id)}`,
  })
  return [
    { ...entry(`${call.id}-opens`, words.opens), at: call.opensAt },
    { ...entry(`${call.id}-closes`, words.closes), at: call.closesAt },
    ...milestones.map((one) => ({
      ...entry(one.id, one.name[lang]),
      at: timeOf(one, call.zone),
      place: one.place,
      busy: one.isCommitment,
    })),
  ]
}

function timeOf(one: MilestoneRow, zone: string): CalendarEntry['at'] {
  const at = instantOf(one.atLocal, zone)
  return isWholeDay(one) || typeof at === 'string' ? Temporal.PlainDateTime.from(one.atLocal).toPlainDate() : at
}
