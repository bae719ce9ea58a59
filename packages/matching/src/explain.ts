import { alternativesOf, type Alternative } from './explain/alternatives.ts'
import { distancesFrom, type Distances } from './explain/distances.ts'
import { placeGain } from './explain/place-value.ts'
import { shortageOf, type Shortage } from './explain/shortage.ts'
import { prepare } from './explain/prepare.ts'
import { firstChange, type Change } from './explain/prepared.ts'
import { whyNotPair, type WhyNot } from './explain/why-not.ts'
import { FULL_SCORE } from './objective/ladder.ts'
import type { Instance, Result } from './types.ts'

/** Answers about one result. Everything is exact: what a full new solve would find. */
export type Explanation = {
  /** Every other eligible mentor of a mentee, cheapest first, with what going there would cost everybody together. */
  alternatives: (mentee: string) => Alternative[]
  /** Why a mentee is not with a mentor. A pair that is not listed is judged as if it had `score` (default 10,000). */
  whyNot: (mentee: string, mentor: string, score?: number) => WhyNot
  /** What setting a pin would cost before it is set; undefined when it costs nothing or cannot be set. */
  pinCost: (mentee: string, mentor: string) => Change | undefined
  /** What one more place with a mentor would gain; undefined when nothing. */
  placeValue: (mentor: string) => Change | undefined
  /** The people and places an unmatched mentee competes with, and the cheapest repairs; undefined for others. */
  shortage: (mentee: string) => Shortage | undefined
}

/**
 * Prepares the explanation of an optimal result: O(levels × pairs) once, then one shortest path per question. The duals
 * of the certificate make every step away from the optimum cost something that is never negative, so the cheapest way
 * to make room for a person is a shortest path back to the place that person leaves (sensitivity analysis of minimum
 * cost flows; Ahuja, Magnanti and Orlin 1993, ch. 9.11). Verify the result first: answers rest on its certificate.
 */
export function explain(instance: Instance, result: Result): Explanation {
  if (result.status !== 'optimal')
    throw new Error('Only optimal results have prices to explain: use blockingPairs for a stable one.')
  const ready = prepare(instance, result)
  let fromOutside: Distances | undefined
  const gainOf = (mentor: string): Change | undefined => {
    fromOutside ??= distancesFrom(ready.graph, ready.board.net.columns)
    return firstChange(ready, placeGain(ready, fromOutside, mentor))
  }
  const whyNot: Explanation['whyNot'] = (mentee, mentor, score = FULL_SCORE) =>
    whyNotPair(ready, { mentee, mentor, score })
  return {
    alternatives: (mentee) => alternativesOf(ready, mentee),
    whyNot,
    pinCost: (mentee, mentor) => {
      const answer = whyNot(mentee, mentor)
      return answer.kind === 'costs' ? answer.loss : undefined
    },
    placeValue: gainOf,
    shortage: (mentee) => shortageOf(ready, mentee, gainOf),
  }
}
