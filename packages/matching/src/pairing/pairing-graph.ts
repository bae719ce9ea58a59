import { randomFrom, shuffled } from './random.ts'
import type { Acquaintance, OddHistory, People } from './people.ts'

/**
 * People as vertices 0 … size−1 in a seeded order, their pairs as an upper triangle in compressed rows: the partners
 * of i that come after i are other[start[i]] … other[start[i+1]−1], ascending. In a complete graph a pair that is
 * not listed weighs 0; there, NOT_ALLOWED as a weight takes a pair out.
 */
export type PairingGraph = {
  readonly size: number
  readonly start: Int32Array
  readonly other: Int32Array
  readonly weight: Int32Array
  readonly complete: boolean
  /** What it is worth that this person is not left alone, in points; never less than any total of weights. */
  readonly bonus: Float64Array
}

export type Wishes = { readonly met?: readonly Acquaintance[]; readonly history?: OddHistory; readonly seed?: number }

export const NOT_ALLOWED = -1

/** The graph of the people, and who each vertex is. Pairs that have met are not allowed. O(people + pairs). */
export function graphOf(people: People, wishes: Wishes): { graph: PairingGraph; order: Int32Array } {
  const size = people.people.length
  const order = shuffled(size, randomFrom(wishes.seed ?? 1))
  const vertexOf = new Map<string, number>()
  for (const [vertex, person] of order.entries()) vertexOf.set(people.people[person] ?? '', vertex)

  const edges = listed(people, vertexOf, wishes.met ?? [])
  const heaviest = people.pairs.reduce((most, { weight }) => Math.max(most, weight), 0)
  const names = Array.from(order, (person) => people.people[person] ?? '')
  const bonus = bonuses(names, heaviest, wishes.history ?? {})
  return { graph: { ...compressed(size, edges), complete: people.complete === true, bonus }, order }
}

/**
 * Being placed is worth `step` points to everybody, and `step` more for each time a person was the odd one out.
 * A step outweighs every total of weights, and the sets of people that can be placed together are the independent
 * sets of a matroid (Edmonds and Fulkerson 1965), whose heaviest bases are largest: so first as many people as
 * possible are placed, then those left out are those who were left out least, then weight counts.
 */
export function bonuses(names: readonly string[], heaviest: number, history: OddHistory): Float64Array {
  const wrong = names.find((name) => !Number.isSafeInteger(history[name] ?? 0) || (history[name] ?? 0) < 0)
  if (wrong !== undefined) throw new RangeError(`The history of "${wrong}" must be a whole number, 0 or more.`)
  const step = Math.floor(names.length / 2) * heaviest + 1
  const bonus = Float64Array.from(names, (name) => step * (1 + (history[name] ?? 0)))
  const total = bonus.reduce((sum, points) => sum + points, 0)
  if (4 * total > Number.MAX_SAFE_INTEGER)
    throw new RangeError('The history counts are too large for exact arithmetic: subtract the smallest count from all.')
  return bonus
}

type Edges = { low: Int32Array; high: Int32Array; weight: Int32Array }

/** The listed pairs as vertex numbers; those who have met are marked in a complete graph, else left out. */
function listed(people: People, vertexOf: ReadonlyMap<string, number>, met: readonly Acquaintance[]): Edges {
  const size = people.people.length
  const keyOf = (i: number, j: number): number => Math.min(i, j) * size + Math.max(i, j)
  const apart = new Set(met.map(([a, b]) => keyOf(numbered(vertexOf, a), numbered(vertexOf, b))))
  const room = people.pairs.length + (people.complete === true ? apart.size : 0)
  const edges = { low: new Int32Array(room), high: new Int32Array(room), weight: new Int32Array(room) }
  let count = 0
  const add = (i: number, j: number, weight: number): void => {
    edges.low[count] = Math.min(i, j)
    edges.high[count] = Math.max(i, j)
    edges.weight[count++] = weight
  }
  for (const { a, b, weight } of people.pairs) {
    const i = numbered(vertexOf, a)
    const j = numbered(vertexOf, b)
    if (apart.size === 0 || !apart.has(keyOf(i, j))) add(i, j, weight)
  }
  if (people.complete === true) for (const key of apart) add(Math.floor(key / size), key % size, NOT_ALLOWED)
  return {
    low: edges.low.subarray(0, count),
    high: edges.high.subarray(0, count),
    weight: edges.weight.subarray(0, count),
  }
}

function numbered(vertexOf: ReadonlyMap<string, number>, name: string): number {
  const vertex = vertexOf.get(name)
  if (vertex === undefined)
    throw new RangeError(`"${name}" is not in the list of people: add the name or remove the pair.`)
  return vertex
}

/** Rows by two stable counting sorts: first by the later vertex, then by the earlier. */
function compressed(size: number, edges: Edges): Pick<PairingGraph, 'size' | 'start' | 'other' | 'weight'> {
  const all = edges.low.map((_, e) => e)
  const byHigh = sortedBy(edges.high, all, size).order
  const { order, start } = sortedBy(edges.low, byHigh, size)
  return { size, start, other: order.map((e) => edges.high[e] ?? 0), weight: order.map((e) => edges.weight[e] ?? 0) }
}

function sortedBy(key: Int32Array, order: Int32Array, size: number): { order: Int32Array; start: Int32Array } {
  const start = new Int32Array(size + 1)
  for (const value of key) start[value + 1] = (start[value + 1] ?? 0) + 1
  for (let v = 0; v < size; v++) start[v + 1] = (start[v + 1] ?? 0) + (start[v] ?? 0)
  const next = start.slice()
  const sorted = new Int32Array(order.length)
  for (const e of order) {
    const slot = next[key[e] ?? 0] ?? 0
    sorted[slot] = e
    next[key[e] ?? 0] = slot + 1
  }
  return { order: sorted, start }
}
