import { rivals, roomFor, type Seats } from './seats.ts'
import type { Preferences } from '../objective/preferences.ts'
import type { Instance } from '../types.ts'

/**
 * The mentee-optimal stable matching: everybody proposes down their list, every mentor keeps the best so far
 * (Gale and Shapley 1962; with capacities Roth 1984; group limits are laminar, so keeping the best within them is
 * still a substitutable choice). Returns the pair of every mentee or −1. Who is left out is the same in every stable
 * matching (Roth's rural hospitals theorem 1986). O(pairs × capacity).
 */
export function deferredAcceptance(instance: Instance, { liked, standing, who }: Preferences): Int32Array {
  const seats: Seats = { instance, who, held: instance.mentors.map(() => []) }
  const pairOf = new Int32Array(instance.mentees.length).fill(-1)
  const asked = new Int32Array(instance.mentees.length)
  const free = [...instance.mentees.keys()].toReversed()
  for (let i = free.pop(); i !== undefined; i = free.pop()) {
    const k = liked[i]?.[asked[i] ?? 0]
    if (k === undefined) continue
    asked[i] = (asked[i] ?? 0) + 1
    const held = seats.held[who.mentor[k] ?? 0] ?? []
    const loser = roomFor(seats, k) ? undefined : worstOf([...rivals(seats, k), k], standing)
    if (loser !== k) {
      held.push(k)
      pairOf[i] = k
    }
    if (loser === undefined) continue
    if (loser !== k) held.splice(held.indexOf(loser), 1)
    pairOf[who.mentee[loser] ?? 0] = -1
    free.push(who.mentee[loser] ?? 0)
  }
  return pairOf
}

/** The pair the mentor likes least. */
export function worstOf(pairs: readonly number[], standing: Int32Array): number | undefined {
  let worst: number | undefined
  for (const k of pairs) if (worst === undefined || (standing[k] ?? 0) > (standing[worst] ?? 0)) worst = k
  return worst
}
