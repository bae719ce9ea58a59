import { InputError } from '../instance/input-error.ts'
import type { Pair } from '../types.ts'
import { bandOf, type Census } from './census.ts'
import { itself, nothing } from './level.ts'
import type { Rule } from './rule.ts'

/**
 * Fairness to those worst off: as few people as possible in the worst band of scores, then in the second worst, and so
 * on. The best band is what remains. Bands nobody can fall into are left out.
 */
export function leximin(census: Census): Rule[] {
  const present = [...census.bands().keys()].toSorted((a, b) => a - b)
  return present.slice(0, -1).map((band) => counting(`band-${band + 1}`, (pair) => bandOf(pair.score) === band))
}

/** Greedy: as many first wishes as possible, then as many second wishes … (rank-maximal; Irving et al. 2006). */
export function firstChoices(census: Census): Rule[] {
  const { wishOf, wishes } = wishesIn(census)
  return wishes.map((wish) => ({
    id: `rank-${wish}`,
    ofPair: (pair) => (wishOf(pair) === wish ? 0 : 1),
    ofMentee: () => 1,
    value: (cost, mentees) => mentees - cost,
  }))
}

/** Generous: as few people as possible with the last of the wishes, then with the one before … */
export function lastChoices(census: Census): Rule[] {
  const { wishOf, wishes } = wishesIn(census)
  const latest = wishes.toReversed().slice(0, -1)
  return latest.map((wish) => counting(`rank-${wish}`, (pair) => wishOf(pair) === wish))
}

const counting = (id: string, isCounted: (pair: Pair) => boolean): Rule => ({
  id,
  ofPair: (pair) => (isCounted(pair) ? 1 : 0),
  ofMentee: nothing,
  value: itself,
})

/** The wish every pair stands for; pairs without a rank come after all wishes. */
function wishesIn(census: Census): { wishOf: (pair: Pair) => number; wishes: number[] } {
  const ranks = census.ranks()
  const last = Math.max(0, ...ranks.keys())
  if (last === 0 && ranks.size > 0)
    throw new InputError('objective', 'counts wishes, but no pair has a rank', 'give pairs a rank or use “size,score”')
  const wishes = [...ranks.keys()].map((rank) => rank || last + 1).toSorted((a, b) => a - b)
  return { wishOf: ({ rank }) => rank ?? last + 1, wishes }
}
