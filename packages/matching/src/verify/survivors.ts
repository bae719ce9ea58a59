import type { Located } from '../instance/locate.ts'
import type { Level } from '../objective/level.ts'
import type { Instance, LevelProof, Pair } from '../types.ts'

/**
 * What the levels so far leave open: `pair[k]` whether pair k may still be used, `must[i]` whether mentee i must be
 * placed, and per mentor the least and the most mentees. `placeOf[k]` is the place (see LevelProof) pair k leads to,
 * `full[q]` whether place q must be full; the places of mentor j are first[j] … first[j + 1] − 1.
 */
export type Survivors = {
  pair: Uint8Array
  must: Uint8Array
  least: Int32Array
  most: Int32Array
  mentee: Int32Array
  mentor: Int32Array
  placeOf: Int32Array
  first: Int32Array
  capacity: Int32Array
  full: Uint8Array
}

/**
 * Before the first level: every listed pair that is not forbidden and does not contradict a pin. A capacity counts
 * only as far as there are pairs to use it, for places beyond that can never be taken; where groups share a capacity,
 * a group may use up to one place more than there are, which the shared capacity then forbids. O(pairs).
 */
export function everything({ instance, mentee, mentor }: Located): Survivors {
  const { mentees, mentors, pairs } = instance
  const banned = new Set((instance.forbidden ?? []).map((couple) => JSON.stringify(couple)))
  const pinned = new Map(instance.pins ?? [])
  const isOpen = ({ mentee: a, mentor: p }: Pair): boolean =>
    (pinned.size === 0 || (pinned.get(a) ?? p) === p) && (banned.size === 0 || !banned.has(JSON.stringify([a, p])))
  const pair = new Uint8Array(pairs.length)
  for (const [k, one] of pairs.entries()) pair[k] = (mentors[mentor[k] ?? -1]?.capacity ?? 0) > 0 && isOpen(one) ? 1 : 0
  const first = new Int32Array(mentors.length + 1)
  for (const [j, { groups = [] }] of mentors.entries()) first[j + 1] = (first[j] ?? 0) + groups.length + 1
  const placeOf = mentor.map((j, k) => {
    const groups = mentors[j]?.groups ?? []
    const g = groups.findIndex(({ id }) => id === mentees[mentee[k] ?? -1]?.group)
    return (first[j] ?? 0) + (g < 0 ? groups.length : g)
  })
  const capacity = capacities(instance, first, { pair, placeOf })
  const most = Int32Array.from(mentors, (m, j) =>
    Math.min(
      m.capacity,
      capacity.subarray(first[j], first[j + 1]).reduce((sum, places) => sum + places, 0),
    ),
  )
  const must = Uint8Array.from(mentees, ({ id }) => (pinned.has(id) ? 1 : 0))
  const least = new Int32Array(mentors.length)
  return { pair, must, least, most, mentee, mentor, placeOf, first, capacity, full: new Uint8Array(capacity.length) }
}

function capacities(
  { mentors }: Instance,
  first: Int32Array,
  open: { pair: Uint8Array; placeOf: Int32Array },
): Int32Array {
  const usable = new Int32Array(first.at(-1) ?? 0)
  for (let k = 0; k < open.pair.length; k++)
    if (open.pair[k]) usable[open.placeOf[k] ?? 0] = (usable[open.placeOf[k] ?? 0] ?? 0) + 1
  for (const [j, { capacity, groups = [] }] of mentors.entries())
    for (let q = first[j] ?? 0; q < (first[j + 1] ?? 0); q++)
      usable[q] = Math.min(
        usable[q] ?? 0,
        groups.length > 0 ? capacity + 1 : capacity,
        groups[q - (first[j] ?? 0)]?.capacity ?? Infinity,
      )
  return usable
}

/** What one more level leaves open: the optima of that level, by the second half of the theorem. */
export function restrict(before: Survivors, level: Level, proof: LevelProof): Survivors {
  const { mentee, placeOf, first } = before
  const u = (i: number): number => proof.mentees[i] ?? 0
  const price = (q: number): number => proof.places[q] ?? 0
  const pair = before.pair.map((open, k) => {
    const isTight = open && level.pairCost(k) - u(mentee[k] ?? 0) + price(placeOf[k] ?? 0) === 0
    return isTight && (before.most[before.mentor[k] ?? 0] ?? 0) > 0 ? 1 : 0
  })
  const must = before.must.map((forced, i) => (forced || u(i) < level.outCost(i) ? 1 : 0))
  const [least, most, full] = [before.least.slice(), before.most.slice(), before.full.slice()]
  for (let j = 0; j < least.length; j++) {
    const worth = priceOf(before, proof, j)
    const charge = (nth: number): number => level.placeCost?.(j, nth) ?? 0
    while ((least[j] ?? 0) < (most[j] ?? 0) && charge((least[j] ?? 0) + 1) < worth) least[j] = (least[j] ?? 0) + 1
    while ((most[j] ?? 0) > (least[j] ?? 0) && charge(most[j] ?? 0) > worth) most[j] = (most[j] ?? 0) - 1
    for (let q = first[j] ?? 0; q < (first[j + 1] ?? 0); q++) if (price(q) > worth && before.capacity[q]) full[q] = 1
  }
  return { ...before, pair, must, least, most, full }
}

/** The price of a place with mentor j as such: the cheapest of j's places that need not be full. */
export function priceOf({ first, full, capacity }: Survivors, proof: LevelProof, j: number): number {
  let least = Infinity
  for (let q = first[j] ?? 0; q < (first[j + 1] ?? 0); q++)
    if (!full[q] && (capacity[q] ?? 0) > 0) least = Math.min(least, proof.places[q] ?? 0)
  return least
}
