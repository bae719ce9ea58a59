import { type PairingGraph, NOT_ALLOWED } from './pairing-graph.ts'

/** Three vertices who meet together: the guest joins two who are a pair. */
export type Trio = { guest: number; hosts: [number, number]; weight: number }

/**
 * The best way for one person who is alone to join a pair, both pairs with the hosts being allowed: first whoever was
 * the odd one out most often is taken in, then the hosts are those who were it least often, then the weight of the two
 * new pairs counts. `undefined` when nobody who is alone may sit with both people of any pair. O(alone · people).
 */
export function bestTrio(graph: PairingGraph, mate: Int32Array, odd: Int32Array): Trio | undefined {
  let best: (Trio & { rank: readonly number[] }) | undefined
  for (let guest = 0; guest < graph.size; guest++) {
    if (mate[guest] !== -1) continue
    const worth = weightsOf(graph, guest)
    for (let a = 0; a < graph.size; a++) {
      const b = mate[a] ?? -1
      const toA = worth[a] ?? NOT_ALLOWED
      const toB = worth[b] ?? NOT_ALLOWED
      if (b < a || toA === NOT_ALLOWED || toB === NOT_ALLOWED) continue
      const rank = [odd[guest] ?? 0, -(odd[a] ?? 0) - (odd[b] ?? 0), toA + toB]
      if (best === undefined || isAbove(rank, best.rank)) best = { guest, hosts: [a, b], weight: toA + toB, rank }
    }
  }
  return best
}

/** The weight of every pair of a vertex, NOT_ALLOWED where there is none. */
function weightsOf({ size, start, other, weight, complete }: PairingGraph, v: number): Int32Array {
  const worth = new Int32Array(size).fill(complete ? 0 : NOT_ALLOWED)
  worth[v] = NOT_ALLOWED
  for (let i = 0; i < size; i++)
    for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k++) {
      if (i === v) worth[other[k] ?? 0] = weight[k] ?? 0
      else if (other[k] === v) worth[i] = weight[k] ?? 0
    }
  return worth
}

function isAbove(rank: readonly number[], other: readonly number[]): boolean {
  const k = rank.findIndex((value, level) => value !== other[level])
  return k >= 0 && (rank[k] ?? 0) > (other[k] ?? 0)
}
