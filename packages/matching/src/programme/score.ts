import { FULL_SCORE } from '../objective/ladder.ts'
import type { Described, Fit } from './fit.ts'

/** How much a respect counts, in words. A `must` that does not fit fully excludes the pair. */
export type Weight = 'must' | 'high' | 'medium' | 'low' | 'off'

/** One respect in which people are compared. `says` is its name in a sentence. */
export type Criterion = { id: string; says: string; weight: Weight; fit: Fit }

/** What a criterion adds to a score: how well the two fit (0–1), and that in points. */
export type Part = { criterion: string; fit: number; points: number }

/** A high counts as two mediums, a medium as two lows. */
const WEIGHTS = { must: 0, high: 4, medium: 2, low: 1, off: 0 } as const satisfies Record<Weight, number>

/** The score of two people, a whole number from 0 to 10,000, and its parts, which add up to it. */
export function scoreOf(
  criteria: readonly Criterion[],
  mentee: Described,
  mentor: Described,
): { score: number; parts: Part[] } {
  const counted = criteria.filter(({ weight }) => WEIGHTS[weight] > 0)
  const total = counted.reduce((sum, { weight }) => sum + WEIGHTS[weight], 0)
  const fits = counted.map((criterion) => fitOf(criterion, mentee, mentor))
  let [exact, given] = [0, 0]
  const parts = counted.map(({ id, weight }, c) => {
    // Rounding what has been added up so far, rather than each part, makes the parts add up to the score.
    exact += (FULL_SCORE * WEIGHTS[weight] * (fits[c] ?? 0)) / total
    const points = Math.round(exact) - given
    given += points
    return { criterion: id, fit: fits[c] ?? 0, points }
  })
  return { score: given, parts }
}

/** The fit of two people in one respect; throws when a criterion answers anything but a number from 0 to 1. */
export function fitOf({ id, fit }: Criterion, mentee: Described, mentor: Described): number {
  const value = fit(mentee, mentor)
  if (value >= 0 && value <= 1) return value
  throw new RangeError(`The criterion “${id}” answers ${value}: it must answer a number from 0 to 1.`)
}
