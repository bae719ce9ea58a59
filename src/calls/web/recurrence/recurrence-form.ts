import type { FormState } from '#src/kernel/form-state.ts'
import { wholeNumber } from '#src/platform/web/fields.ts'
import { z } from 'zod'
import type { Recurrence } from '../../domain/recurrence.ts'
import type { RecurrenceWords } from './recurrence-words.ts'

/** The months as a form names them: 01 to 12. */
export const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))

/** A rule by which calls come back, typed as day and month. */
export const recurrenceForm = (words: RecurrenceWords) =>
  z
    .object({
      opensDay: wholeNumber(1, 31, words.dayWrong),
      opensMonth: z.enum(months, words.monthMissing),
      closesDay: wholeNumber(1, 31, words.dayWrong),
      closesMonth: z.enum(months, words.monthMissing),
      everyYears: wholeNumber(1, 10, words.yearsWrong),
      firstYear: wholeNumber(2000, 2100, words.firstWrong),
      weeksBefore: wholeNumber(1, 52, words.weeksWrong),
    })
    .transform((typed, context): Recurrence => {
      for (const turn of ['opens', 'closes'] as const)
        if (!isInMonth(typed[`${turn}Day`], typed[`${turn}Month`]))
          context.addIssue({ code: 'custom', path: [`${turn}Day`], message: words.dayWrong })
      const { everyYears, firstYear, weeksBefore } = typed
      return {
        opensOn: monthDay(typed.opensMonth, typed.opensDay),
        closesOn: monthDay(typed.closesMonth, typed.closesDay),
        everyYears,
        firstYear,
        weeksBefore,
      }
    })

/** A rule as the values of its form; a new one begins with the next November. */
export const recurrenceValues = (rule: Recurrence | null, thisYear: number): FormState['values'] => ({
  opensDay: String(Number((rule?.opensOn ?? '11-01').slice(3))),
  opensMonth: (rule?.opensOn ?? '11-01').slice(0, 2),
  closesDay: String(Number((rule?.closesOn ?? '11-30').slice(3))),
  closesMonth: (rule?.closesOn ?? '11-30').slice(0, 2),
  everyYears: String(rule?.everyYears ?? 1),
  firstYear: String(rule?.firstYear ?? thisYear + 1),
  weeksBefore: String(rule?.weeksBefore ?? 8),
})

const monthDay = (month: string, day: number) => `${month}-${String(day).padStart(2, '0')}`

/** The 29th of February counts: in other years its call begins on the 28th. */
const isInMonth = (day: number, month: string) => day <= Temporal.PlainYearMonth.from(`2024-${month}`).daysInMonth
