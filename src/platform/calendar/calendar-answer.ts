import { found } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { calendarFile, type CalendarEntry } from './calendar-file.ts'

/**
 * A calendar file to keep, under a name without the `.ics`: lower-case letters and hyphens. The format knows no empty
 * calendar, so without an entry there is no such page.
 */
export function calendarAnswer(
  c: Request,
  { name, fileName, entries }: { name: string; fileName: string; entries: readonly CalendarEntry[] },
): Response {
  found(entries[0])
  return c.body(calendarFile({ name, entries }, c.var.now), 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="${fileName}.ics"`,
  })
}
