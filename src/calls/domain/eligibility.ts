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
  readonly institution: Id<'unit'> | null
  readonly category: RankCategory | null
  readonly contract: 'fixed' | 'permanent' | null
  readonly contractEndsOn: Temporal.PlainDate | null
  readonly lastTookPartOn: Temporal.PlainDate | null
}

export type EligibilityProblem = 'other-employer' | 'other-category' | 'contract-too-short' | 'took-part-recently' | 'unknown-contract'
