import { locate } from '../instance/locate.ts'
import { chosenIn } from '../objective/cost-of.ts'
import { preferences, type Preferences } from '../objective/preferences.ts'
import type { Instance, Result } from '../types.ts'
import { worstOf } from './deferred-acceptance.ts'
import { rivals, roomFor, seatsOf } from './seats.ts'

/**
 * All pairs who would rather be together than as matched: the mentee prefers the mentor to their own place (or is
 * unmatched), and the mentor has room or prefers the mentee to one who would go. Pinned mentees never block.
 * Preferences as in `stable`: ranks, then scores, then the result's seed. O(pairs × capacity).
 */
export function blockingPairs(
  instance: Instance,
  result: Pick<Result, 'matched' | 'seed'>,
): [mentee: string, mentor: string][] {
  const wishes = preferences(locate(instance), result.seed)
  const { pairOf } = chosenIn(instance, result)
  return blockingPairsAt(instance, wishes, pairOf).map((k) => [
    instance.pairs[k]?.mentee ?? '',
    instance.pairs[k]?.mentor ?? '',
  ])
}

/** The numbers of the blocking pairs of a matching, by mentee, dearest first. */
export function blockingPairsAt(
  instance: Instance,
  { liked, standing, who }: Preferences,
  pairOf: Int32Array,
): number[] {
  const seats = seatsOf(instance, who, pairOf)
  const found: number[] = []
  for (const [i, wishes] of liked.entries()) {
    for (const k of wishes) {
      if (k === pairOf[i]) break
      if (roomFor(seats, k) || worstOf([...rivals(seats, k), k], standing) !== k) found.push(k)
    }
  }
  return found
}
