import { eligible, type Eligible } from '../instance/eligible.ts'
import type { Located } from '../instance/locate.ts'
import { tieBreak } from './tie-break.ts'

/**
 * Strict preferences of both sides over the open pairs. `liked[i]` lists mentee i's pairs, dearest first: by rank of
 * the wish, then score, then a chance fixed by the seed. `standing[k]` is how well the mentor of pair k likes it,
 * smaller is dearer and no two pairs of a mentor are equal: a pin first, then the mentor's rank, then score, then chance.
 */
export type Preferences = { liked: Int32Array[]; standing: Int32Array; who: Eligible }

/** O(pairs log pairs). */
export function preferences(located: Located, seed: number): Preferences {
  const { instance } = located
  const who = eligible(located)
  const chance = Float64Array.from(instance.pairs.keys(), tieBreak(instance, seed, 1).pairCost)
  const score = Int32Array.from(instance.pairs, (pair) => pair.score)
  const byChance = (a: number, b: number): number =>
    (score[b] ?? 0) - (score[a] ?? 0) || (chance[a] ?? 0) - (chance[b] ?? 0) || a - b
  const wish = Int32Array.from(instance.pairs, (pair) => pair.rank ?? 1_000_000)
  const choice = Int32Array.from(instance.pairs, (pair, k) =>
    who.pinned[who.mentee[k] ?? 0] ? 0 : (pair.mentorRank ?? 1_000_000),
  )
  const order = (rank: Int32Array) => (a: number, b: number) => (rank[a] ?? 0) - (rank[b] ?? 0) || byChance(a, b)

  const liked = listsBy(who.mentee, instance.mentees.length, who.open).map((list) => list.sort(order(wish)))
  const standing = new Int32Array(instance.pairs.length)
  for (const list of listsBy(who.mentor, instance.mentors.length, who.open))
    for (const [place, k] of list.sort(order(choice)).entries()) standing[k] = place
  return { liked, standing, who }
}

function listsBy(owner: Int32Array, owners: number, open: Uint8Array): Int32Array[] {
  const lists: number[][] = Array.from({ length: owners }, () => [])
  for (let k = 0; k < owner.length; k++) if (open[k]) lists[owner[k] ?? 0]?.push(k)
  return lists.map((list) => Int32Array.from(list))
}
