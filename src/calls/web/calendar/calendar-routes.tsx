import { dayOf } from '#src/kernel/dates.ts'
import { blank, type FormState } from '#src/kernel/form-state.ts'
import { actor, found, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { day, text } from '#src/platform/web/fields.ts'
import { readForm } from '#src/platform/web/form.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { addClosedDays } from '../../add-closed-days.ts'
import { strandRules } from '../../db/recurrences.ts'
import { yearOfProgrammes } from '../../db/year-of-programmes.ts'
import { datedLines } from '../../domain/date-conflicts.ts'
import { removeClosedDays } from '../../remove-closed-days.ts'
import { CalendarPage } from './calendar-page.tsx'
import { calendarWords, type CalendarWords } from './calendar-words.ts'

const closedDaysForm = (words: CalendarWords) =>
  z.object({
    from: day(words.dayMissing),
    until: day(words.dayMissing),
    name: text(120, { missing: words.nameMissing, tooLong: words.nameTooLong }),
  })

const removalForm = z.object({ remove: idOf<'closed_day'>('') })

/** The calendar of a coordinator's year, and the days it goes around. */
export const calendarRoutes = routes()
  .get(urls.yearCalendar(), coordinator, async (c) => show(c))
  .post(urls.closedDays(), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const words = calendarWords[lang]
    const own = { programme: found(actor(c).coordinates[0]), by: actor(c).id }
    const removal = (await readForm(c, removalForm)).input
    if (removal) {
      const removed = await removeClosedDays({ days: removal.remove, ...own }, moment, db)
      return onwards(c, urls.yearCalendar(), removed.ok ? words.removed : words.gone)
    }

    const { input, form } = await readForm(c, closedDaysForm(words))
    if (!input) return show(c, { form, status: 422 })
    const added = await addClosedDays({ ...input, ...own }, moment, db)
    if (!added.ok) return show(c, { form, refusal: words.problems[added.problem], status: 409 })
    return onwards(c, `${urls.yearCalendar()}?from=${yearOf(input.from)}`, words.added)
  })

type Back = { form?: FormState; refusal?: string; status?: 409 | 422 }

async function show(c: Request, { form = blank, refusal, status }: Back = {}): Promise<Response> {
  const { visit, now, db } = c.var
  const from = monthIn(c.req.query('from') ?? '') ?? yearOf(dayOf(now, visit.zone))
  const own = actor(c).coordinates
  const [{ calls, years, closed }, strands] = await Promise.all([yearOfProgrammes(own, db), strandRules(own, db)])
  const end = from.add({ years: 1 })
  const isShown = (month: string) => month >= String(from) && month < String(end)
  const lines = datedLines(calls, years, closed).filter(({ local }) => isShown(local.slice(0, 7)))
  const free = closed.filter(
    (days) => isShown(String(days.from).slice(0, 7)) || isShown(String(days.until).slice(0, 7)),
  )
  return page(<CalendarPage {...{ visit, from, lines, strands, form, refusal }} closed={free} />, status)
}

/** A year of the university begins in September. */
const FIRST_MONTH = 9

const yearOf = ({ year, month }: Temporal.PlainDate): Temporal.PlainYearMonth =>
  Temporal.PlainYearMonth.from({ year: month < FIRST_MONTH ? year - 1 : year, month: FIRST_MONTH })

/** The month in a query, 2026-09; nothing when it is none of this or the next centuries. */
function monthIn(text: string): Temporal.PlainYearMonth | undefined {
  return /^2\d{3}-(0[1-9]|1[0-2])$/.test(text) ? Temporal.PlainYearMonth.from(text) : undefined
}
