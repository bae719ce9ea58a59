import type { Lang } from '#src/kernel/lang.ts'
import { plural } from '#src/kernel/plural.ts'
import type { Recurrence } from '../../domain/recurrence.ts'
import { recurrenceWords } from './recurrence-words.ts'

/** A rule in words: "every year, 1 November to 30 November". */
export function ruleSentence(rule: Recurrence | null, lang: Lang): string {
  const words = recurrenceWords[lang]
  if (rule === null) return words.none
  const [opens, closes] = [rule.opensOn, rule.closesOn].map((monthDay) => dayOfYear(monthDay, lang))
  return words.rule(opens ?? '', closes ?? '', plural(lang, rule.everyYears, words.everyYears))
}

/** November */
export const monthName = (month: string, lang: Lang): string =>
  Temporal.PlainDate.from(`2024-${month}-01`).toLocaleString(lang, { month: 'long' })

const dayOfYear = (monthDay: string, lang: Lang): string =>
  Temporal.PlainDate.from(`2024-${monthDay}`).toLocaleString(lang === 'en' ? 'en-GB' : lang, {
    day: 'numeric',
    month: 'long',
  })
