import type { Rubric } from '#src/calls/domain/rubric.ts'
import type { Scores } from './reading.ts'

/** Readers further apart than this have read different applications: a third one should read before anybody averages. */
const WIDEST_SPREAD = 1.5

/** What the readings of one application come to. */
export type Standing = {
  /** Finished readings. */
  readonly count: number
  /** Mean of the readers' weighted means, 1–5; nothing before the first reading. */
  readonly mean: number | null
  /** Distance between the kindest and the strictest reader. */
  readonly spread: number
  readonly needsAnother: boolean
}

/** Puts the finished readings of one application together. `wanted` is how many readers each application should have. */
export function standingOf(readings: readonly Scores[], rubric: Rubric, wanted: number): Standing {
  const means = readings.map((scores) => weightedMean(scores, rubric)).filter((mean) => mean !== null)
  if (means.length === 0) return { count: 0, mean: null, spread: 0, needsAnother: false }

  const spread = Math.max(...means) - Math.min(...means)
  const mean = means.reduce((sum, one) => sum + one, 0) / means.length
  return {
    count: means.length,
    mean,
    spread,
    needsAnother: means.length >= wanted && means.length < wanted + 1 && spread > WIDEST_SPREAD,
  }
}

/** One reader's marks as one number, by the weights of the rubric; nothing while a mark is missing. */
export function weightedMean(scores: Scores, rubric: Rubric): number | null {
  let sum = 0
  let weights = 0
  for (const { key, weight } of rubric) {
    const score = scores[key]
    if (score === undefined) return null
    sum += score * weight
    weights += weight
  }
  return weights === 0 ? null : sum / weights
}
