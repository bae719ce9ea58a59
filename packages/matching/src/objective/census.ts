import type { Instance, Pair } from '../types.ts'

/** How often each number occurs; numbers that do not occur are absent. */
export type Tally = ReadonlyMap<number, number>

/**
 * What the levels of an objective depend on beyond single pairs: whether a mentor has a minimum load, which bands of
 * score occur, and which wishes (0 for pairs without a rank).
 */
export type Census = { hasMinimum: boolean; bands: () => Tally; ranks: () => Tally }

/** How many bands of equal width leximin divides the scores into. */
export const BANDS = 20

/** The band of a score, 0 for the worst. */
export const bandOf = (score: number): number => Math.min(BANDS - 1, Math.floor((score * BANDS) / 10_000))

export const rankOf = ({ rank = 0 }: Pair): number => rank

/** Counts an instance; bands and ranks only when somebody asks, O(pairs). */
export const censusOf = ({ mentors, pairs }: Instance): Census => ({
  hasMinimum: mentors.some((mentor) => (mentor.minimum ?? 0) > 0),
  bands: () => tally(pairs, ({ score }) => bandOf(score)),
  ranks: () => tally(pairs, rankOf),
})

/** Counts what `of` says about every pair. */
export function tally(pairs: readonly Pair[], of: (pair: Pair) => number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const pair of pairs) counts.set(of(pair), (counts.get(of(pair)) ?? 0) + 1)
  return counts
}
