import { dayOf, longDate } from '#src/kernel/dates.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Institution } from '../db/institutions.ts'
import type { Call } from '../domain/call.ts'
import type { Finding } from '../domain/eligibility.ts'
import { publicWords } from './public-words.ts'
import { categoryNames, employerNames } from './rule-sentences.ts'

type About = { readonly call: Call; readonly employers: readonly Institution[]; readonly now: Temporal.Instant }

/** What a rule says about somebody, and – where it refuses – what is possible instead. */
export function findingWords(
  { rule, met, comeBackOn }: Finding,
  about: About,
  lang: Lang,
): { sentence: string; next?: string | undefined } {
  const { call, now } = about
  const words = publicWords[lang]
  const { contractUntil, reentryYears } = call.eligibility
  if (met === 'excepted') return { sentence: words.excepted }
  if (rule === 'employer') {
    const names = employerNames(call.eligibility, about.employers, lang)
    return met === 'yes'
      ? { sentence: words.employer.yes }
      : { sentence: words.employer.no(names), next: met === 'no' ? words.employer.next : undefined }
  }
  if (rule === 'category') {
    const names = categoryNames(call.eligibility, lang)
    if (met === 'yes') return { sentence: words.category.yes }
    if (met === 'unknown') return { sentence: words.category.unknown(names) }
    return { sentence: words.category.no(names), next: words.category.next }
  }
  if (rule === 'contract') {
    const until = contractUntil === null ? '' : longDate(Temporal.PlainDate.from(contractUntil), lang)
    const closing = longDate(dayOf(call.closesAt, call.zone), lang)
    const next = met === 'no' ? words.contractFinding.next(closing) : undefined
    return { sentence: words.contractFinding[met](until), next }
  }
  const years = reentryYears ?? 0
  if (met === 'yes') return { sentence: words.reentryMet }
  const next = comeBackOn && words.comeBack(longDate(comeBackOn, lang))
  return { sentence: words.reentryFinding(years, longDate(dayOf(now, call.zone).subtract({ years }), lang)), next }
}
