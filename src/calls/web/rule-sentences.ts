import { longDate } from '#src/kernel/dates.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { oneOfThese } from '#src/kernel/lists.ts'
import { plural } from '#src/kernel/plural.ts'
import type { Institution } from '../db/institutions.ts'
import type { EligibilityRules } from '../domain/eligibility.ts'
import { publicWords } from './public-words.ts'
import { callWords } from './words.ts'

/** The institutions and groups a call is for, as words of sentences. */
export const employerNames = (rules: EligibilityRules, all: readonly Institution[], lang: Lang): string =>
  oneOfThese(
    all.filter(({ id }) => rules.institutions.includes(id)).map(({ name }) => name[lang]),
    lang,
  )

export const categoryNames = (rules: EligibilityRules, lang: Lang): string =>
  rules.categories.map((category) => callWords[lang].groups[category]).join(', ')

/** Who may apply, one sentence per rule of the call. */
export function ruleSentences(rules: EligibilityRules, employers: readonly Institution[], lang: Lang): string[] {
  const words = publicWords[lang]
  const { institutions, categories, contractUntil, reentryYears } = rules
  const sentences = [
    institutions.length > 0 && words.ruleEmployer(employerNames(rules, employers, lang)),
    categories.length > 0 && words.ruleCategory(categoryNames(rules, lang)),
    contractUntil !== null && words.ruleContract(longDate(Temporal.PlainDate.from(contractUntil), lang)),
    reentryYears !== null && plural(lang, reentryYears, words.ruleReentry),
  ].filter((sentence) => sentence !== false)
  return sentences.length === 0 ? [words.everybody] : sentences
}
