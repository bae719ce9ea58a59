import { InputError } from '../instance/input-error.ts'
import type { Instance } from '../types.ts'
import { itself, nothing, type Level } from './level.ts'

/** How many bands of equal width leximin divides the scores into. */
export const BANDS = 20

/** The band of a score, 0 for the worst. */
export const bandOf = (score: number): number => Math.min(BANDS - 1, Math.floor((score * BANDS) / 10_000))

/**
 * Fairness to those worst off: as few people as possible in the worst band of scores, then in the second worst, and so
 * on. The best band is what remains. Bands nobody can fall into are left out.
 */
export function leximin({ pairs }: Instance): Level[] {
  const bands = pairs.map((pair) => bandOf(pair.score))
  const present = [...new Set(bands)].toSorted((a, b) => a - b)
  return present.slice(0, -1).map((band) => counting(`band-${band + 1}`, (pair) => bands[pair] === band))
}

/** Greedy: as many first wishes as possible, then as many second wishes … (rank-maximal; Irving et al. 2006). */
export function firstChoices(instance: Instance): Level[] {
  const { rankOf, ranks } = wishes(instance)
  return ranks.map((rank) => ({
    ...counting(`rank-${rank}`, nothingAt),
    pairCost: (pair) => (rankOf[pair] === rank ? 0 : 1),
    outCost: () => 1,
    value: (cost) => instance.mentees.length - cost,
  }))
}

/** Generous: as few people as possible with the last of the wishes, then with the one before … */
export function lastChoices(instance: Instance): Level[] {
  const { rankOf, ranks } = wishes(instance)
  const latest = ranks.toReversed().slice(0, -1)
  return latest.map((rank) => counting(`rank-${rank}`, (pair) => rankOf[pair] === rank))
}

const nothingAt = (): boolean => false

const counting = (id: string, isCounted: (pair: number) => boolean): Level => ({
  id,
  pairCost: (pair) => (isCounted(pair) ? 1 : 0),
  outCost: nothing,
  value: itself,
})

/** The rank of every pair; pairs without a rank come after all wishes. */
function wishes({ pairs }: Instance): { rankOf: number[]; ranks: number[] } {
  const last = pairs.reduce((most, pair) => Math.max(most, pair.rank ?? 0), 0)
  if (last === 0 && pairs.length > 0)
    throw new InputError('objective', 'counts wishes, but no pair has a rank', 'give pairs a rank or use “size,score”')
  const rankOf = pairs.map((pair) => pair.rank ?? last + 1)
  return { rankOf, ranks: [...new Set(rankOf)].toSorted((a, b) => a - b) }
}
