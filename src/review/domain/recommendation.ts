import type { Aggregate, Judging, Rubric } from '#src/calls/domain/rubric.ts'
import type { Scores } from './reading.ts'

/** Readers further apart than this have read different applications: a third one should read before anybody averages. */
const WIDEST_SPREAD = 1.5

/** What the readings of one application come to. */
export type Standing = {
  /** Finished readings. */
  readonly count: number
  /** Mean or median of the readers' weighted means, 1–5; nothing before the first reading. */
  readonly mean: number | null
  /** Distance between the kindest and the strictest reader. */
  readonly spread: number
  readonly needsAnother: boolean
}

/** By what the readings of a call are put together. `readersEach` is how many readers each application should have. */
export type Putting = Pick<Judging, 'rubric' | 'aggregate'> & { readonly sharing: { readonly readersEach: number } }

/** Puts the finished readings of one application together. */
export function standingOf(
  readings: readonly Scores[],
  { rubric, aggregate, sharing: { readersEach } }: Putting,
): Standing {
  const means = readings.map((scores) => weightedMean(scores, rubric)).filter((mean) => mean !== null)
  if (means.length === 0) return { count: 0, mean: null, spread: 0, needsAnother: false }

  const spread = Math.max(...means) - Math.min(...means)
  return {
    count: means.length,
    mean: combined(means, aggregate),
    spread,
    needsAnother: means.length === readersEach && readersEach > 1 && spread > WIDEST_SPREAD,
  }
}

/**
 * One reader's marks as one number, 1–5, by the weights of the rubric; nothing while a mark is missing. A criterion with
 * fewer levels is stretched over the same range; one that cannot be judged, or weighs nothing, does not count.
 */
export function weightedMean(scores: Scores, rubric: Rubric): number | null {
  let sum = 0
  let weights = 0
  for (const { key, weight, levels } of rubric) {
    if (weight === 0) continue
    const score = scores[key]
    if (score === undefined) return null
    if (score === null) continue
    sum += weight * ofFive(score, levels.length)
    weights += weight
  }
  return weights === 0 ? null : sum / weights
}

const ofFive = (score: number, levels: number): number => 1 + ((score - 1) * 4) / (levels - 1)

/** Several numbers as one; the median of an even count is the mean of the middle two. */
export function combined(values: readonly number[], by: Aggregate): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = (sorted.length - 1) / 2
  const counted = by === 'mean' ? sorted : sorted.slice(Math.floor(half), Math.ceil(half) + 1)
  return counted.reduce((sum, one) => sum + one, 0) / counted.length
}
