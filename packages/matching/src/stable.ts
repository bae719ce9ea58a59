import { match } from './match.ts'
import { blockingPairs } from './stable/blocking-pairs.ts'
import type { Instance, Result } from './types.ts'

export { blockingPairs } from './stable/blocking-pairs.ts'

/** One matching in figures: how many people, how much score, how many couples who would rather be together. */
export type Figures = { size: number; score: number; blockingPairs: number }

/** What stability costs in people and score, and what the optimum costs in couples who would rather be together. */
export type TradeOff = { stable: Figures; optimal: Figures }

/** Compares the mentee-optimal stable matching with the best one of an objective (default `size,score`). */
export function tradeOff(
  instance: Instance,
  { objective = 'size,score', seed = 1 }: { objective?: string; seed?: number } = {},
): TradeOff {
  return {
    stable: figures(instance, match(instance, { objective: 'stable', seed })),
    optimal: figures(instance, match(instance, { objective, seed })),
  }
}

function figures(instance: Instance, result: Result): Figures {
  const mentorOf = new Map(result.matched)
  const chosen = instance.pairs.filter(({ mentee, mentor }) => mentorOf.get(mentee) === mentor)
  const score = chosen.reduce((sum, pair) => sum + pair.score, 0)
  return { size: chosen.length, score, blockingPairs: blockingPairs(instance, result).length }
}
