import type { Instance, Result } from '../types.ts'
import type { Level } from './level.ts'

/** A matching by position: pairOf[i] is the pair mentee i takes or −1, load[j] how many mentees mentor j has. */
export type Chosen = { pairOf: Int32Array; load: Int32Array }

/** What a matching costs at a level, by the level's definition alone. O(mentees + mentors). */
export function costOfMatching(level: Level, { pairOf, load }: Chosen): number {
  let cost = 0
  for (const [i, k] of pairOf.entries()) cost += k < 0 ? level.outCost(i) : level.pairCost(k)
  for (const [j, count] of load.entries()) for (let nth = 1; nth <= count; nth++) cost += level.placeCost?.(j, nth) ?? 0
  return cost
}

/** The matching of a result by position; pairs the instance does not list are left aside. O(pairs). */
export function chosenIn(instance: Instance, { matched }: Pick<Result, 'matched'>): Chosen {
  const menteeAt = new Map(instance.mentees.map(({ id }, i) => [id, i]))
  const mentorAt = new Map(instance.mentors.map(({ id }, j) => [id, j]))
  const mentorOf = new Map(matched)
  const pairOf = new Int32Array(instance.mentees.length).fill(-1)
  const load = new Int32Array(instance.mentors.length)
  for (const [k, { mentee, mentor }] of instance.pairs.entries()) {
    if (mentorOf.get(mentee) !== mentor) continue
    const j = mentorAt.get(mentor) ?? -1
    pairOf[menteeAt.get(mentee) ?? -1] = k
    load[j] = (load[j] ?? 0) + 1
  }
  return { pairOf, load }
}
