import type { Id } from '#src/kernel/id.ts'

export const rankCategories = ['doctoral', 'postdoctoral', 'professor', 'staff'] as const

export type RankCategory = (typeof rankCategories)[number]

/** Who may apply, as data of the call. An empty list or null means that the rule does not apply. */
export type EligibilityRules = {
  /** Institutions of the tree one of which must be the applicant's employer. */
  readonly institutions: readonly Id<'unit'>[]
  readonly categories: readonly RankCategory[]
  /** A fixed-term contract must run at least until this day (2027-06-30). */
  readonly contractUntil: string | null
  /** Years that must have passed since somebody took part in a mentorship of this strand. */
  readonly reentryYears: number | null
}

/** What the rules look at. Unknown facts are `null`. */
export type EligibilityFacts = {
  /** Their employer among the institutions of the tree; 'elsewhere' for any other. */
  readonly institution: Id<'unit'> | 'elsewhere' | null
  readonly category: RankCategory | null
  readonly contract: 'fixed' | 'permanent' | null
  readonly contractEndsOn: Temporal.PlainDate | null
  /** The day on which their last mentorship of the strand began; `null` for never. */
  readonly lastTookPartOn: Temporal.PlainDate | 'unknown' | null
}

export const eligibilityRules = ['employer', 'category', 'contract', 'reentry'] as const

export type EligibilityRule = (typeof eligibilityRules)[number]

/**
 * One rule and whether somebody meets it; `unknown` when the facts do not say, `excepted` when they need not. Where the
 * calendar alone decides, the day from which they will.
 */
export type Finding = {
  readonly rule: EligibilityRule
  readonly met: 'yes' | 'no' | 'unknown' | 'excepted'
  readonly comeBackOn?: Temporal.PlainDate | undefined
}

/** What each rule of a call that applies says about somebody on a day, in a fixed order. */
export function findings(rules: EligibilityRules, facts: EligibilityFacts, today: Temporal.PlainDate): Finding[] {
  const all: (Finding | null)[] = [
    rules.institutions.length === 0
      ? null
      : { rule: 'employer', met: among<string>(facts.institution, rules.institutions) },
    rules.categories.length === 0 ? null : { rule: 'category', met: among(facts.category, rules.categories) },
    rules.contractUntil === null
      ? null
      : { rule: 'contract', met: runsUntil(facts, Temporal.PlainDate.from(rules.contractUntil)) },
    rules.reentryYears === null ? null : reentry(facts.lastTookPartOn, rules.reentryYears, today),
  ]
  return all.filter((finding) => finding !== null)
}

/** The same with the rules somebody need not meet: the coordinator has granted an exception. */
export const withExceptions = (found: readonly Finding[], excepted: readonly EligibilityRule[]): Finding[] =>
  found.map(({ rule, met, ...rest }) =>
    met === 'no' && excepted.includes(rule) ? { rule, met: 'excepted' } : { rule, met, ...rest },
  )

/** The rules that refuse somebody: none when they may apply. */
export const rulesAgainst = (found: readonly Finding[]): readonly EligibilityRule[] =>
  found.filter(({ met }) => met === 'no').map(({ rule }) => rule)

/** Somebody may apply when no rule says no. What is not known yet is asked in the application. */
export const isEligible = (found: readonly Finding[]): boolean => found.every(({ met }) => met !== 'no')

function among<T>(value: T | null, allowed: readonly T[]): Finding['met'] {
  if (value === null) return 'unknown'
  return allowed.includes(value) ? 'yes' : 'no'
}

function runsUntil({ contract, contractEndsOn }: EligibilityFacts, until: Temporal.PlainDate): Finding['met'] {
  if (contract === 'permanent') return 'yes'
  if (contractEndsOn === null) return 'unknown'
  return Temporal.PlainDate.compare(contractEndsOn, until) >= 0 ? 'yes' : 'no'
}

function reentry(last: EligibilityFacts['lastTookPartOn'], years: number, today: Temporal.PlainDate): Finding {
  const rule = 'reentry'
  if (last === 'unknown') return { rule, met: 'unknown' }
  const comeBackOn = last?.add({ years })
  return !comeBackOn || Temporal.PlainDate.compare(comeBackOn, today) <= 0
    ? { rule, met: 'yes' }
    : { rule, met: 'no', comeBackOn }
}
