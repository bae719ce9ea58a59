import { parseId, type Id } from '#src/kernel/id.ts'
import type { EligibilityFacts, RankCategory } from './eligibility.ts'

/** The answers of the eligibility check as they are kept for somebody who asked for it. */
export type FitAnswersKept = {
  /** An institution of the tree, or the empty text for any other. */
  readonly institution: string
  readonly rank: string
  readonly contract: string
  /** A day of the calendar, or the empty text. */
  readonly contractEndsOn: string
}

export type Rank = { readonly id: Id<'rank'>; readonly category: RankCategory }

/** What the rules look at, from kept answers. What is not known any more speaks against nothing. */
export function factsFrom(answers: FitAnswersKept, ranks: readonly Rank[]): EligibilityFacts {
  const { contract } = answers
  return {
    institution: parseId<'unit'>(answers.institution) ?? 'elsewhere',
    category: ranks.find(({ id }) => id === answers.rank)?.category ?? null,
    contract: contract === 'fixed' || contract === 'permanent' ? contract : null,
    contractEndsOn: answers.contractEndsOn === '' ? null : Temporal.PlainDate.from(answers.contractEndsOn),
    lastTookPartOn: 'unknown',
  }
}
