import { changed, type Change } from './keep/change.ts'
import { movesBetween, movesOf, type Move } from './keep/moves.ts'
import { instanceIn, mentorIn, resultIn, valuesIn } from './keep/read-out.ts'
import { stateAfter, stateOf, type State } from './keep/state.ts'
import { repair } from './repair.ts'
import type { Instance, LevelValue, Result } from './types.ts'
import { verify } from './verify.ts'

export type { Change, Move }

/** A matching that is kept at hand. It never changes: `repair` returns another one, and both may be repaired further. */
export type Kept = {
  /** The best matching after a change, verified. Throws an InputError when the change does not fit the instance. */
  repair: (change: Change) => Kept
  /** Who sits elsewhere than before the last change, in the order of the instance; null is nowhere. */
  moves: readonly Move[]
  levels: () => LevelValue[]
  mentorOf: (mentee: string) => string | null
  /** The instance as it is now, and the whole result with its proof: O(pairs), so ask once the changes are made. */
  instance: () => Instance
  result: () => Result
}

/**
 * Keeps a result and its proof ready for changes. Laying out is O(pairs × levels), once, and verifies the result. Then
 * somebody dropping out or joining, a capacity, a pair, a pin or a ban costs one shortest path per place or person
 * concerned, over all levels at once, and a check of every condition the change has touched (see keep/examine.ts):
 * what `match` finds for the changed instance, many times faster. Changes that bring or take a level (the last score of
 * a band), results that one round of chance leaves tied, groups and stable matchings are solved anew from the old prices.
 */
export function keep(instance: Instance, result: Result): Kept {
  const verdict = verify(instance, result)
  if (!verdict.ok) throw new Error(`Only a result that verifies can be kept: ${verdict.violation}`)
  const state = stateOf(instance, result)
  return state ? kept(state, []) : keptWhole(instance, result)
}

const kept = (state: State, moves: readonly Move[]): Kept => ({
  repair: (change) => {
    const next = stateAfter(state, change)
    if (next) return kept(next, movesBetween(state.standing, next.standing))
    return repairedWhole(instanceIn(state.standing), resultIn(state.standing, state), change)
  },
  moves,
  levels: () => valuesIn(state.standing),
  mentorOf: (mentee) => mentorIn(state.standing, state.places.rowOf(state.standing, mentee)),
  instance: () => instanceIn(state.standing),
  result: () => resultIn(state.standing, state),
})

/** Kept without a layout: every change is solved on the whole instance. */
const keptWhole = (instance: Instance, result: Result): Kept => ({
  repair: (change) => repairedWhole(instance, result, change),
  moves: [],
  levels: () => result.levels,
  mentorOf: (mentee) => result.matched.find(([a]) => a === mentee)?.[1] ?? null,
  instance: () => instance,
  result: () => result,
})

function repairedWhole(before: Instance, result: Result, change: Change): Kept {
  const after = changed(before, change)
  const now = repair({ before, result, after })
  const moves = movesOf({ instance: before, result }, { instance: after, result: now })
  return { ...keep(after, now), moves }
}
