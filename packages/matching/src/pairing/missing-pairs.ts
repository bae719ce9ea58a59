import type { Blossoms } from './blossoms.ts'
import { addPair, type PairList } from './core-graph.ts'
import { NOT_ALLOWED, type PairingGraph } from './pairing-graph.ts'

/** At most this many pairs are added per person and round: the most violated ones. */
const PER_PERSON = 6

/**
 * Pricing: looks at every pair of the whole graph and adds to the core those whose two people pay less than the pair is
 * worth. When none is added, the prices prove the pairing optimal on the whole graph although only the core was
 * searched (Applegate and Cook 1993). Returns how many were added. O(people²) in a complete graph, else O(pairs +
 * people).
 */
export function addMissingPairs(graph: PairingGraph, blossoms: Blossoms, pairs: PairList): number {
  const before = pairs.low.length
  const row: Row = { worth: new Float64Array(graph.size), help: new Float64Array(graph.size) }
  const position = positions(blossoms)
  for (let i = 0; i < graph.size; i++) {
    helpFrom(blossoms, position, i, row.help)
    for (const j of underpaid(graph, i, blossoms.price, row)) addPair(pairs, i, j, row.worth[j] ?? 0)
    for (let k = graph.start[i] ?? 0; k < (graph.start[i + 1] ?? 0); k++) row.worth[graph.other[k] ?? 0] = 0
    for (const v of blossoms.members[blossoms.top[i] ?? 0] ?? []) row.help[v] = 0
  }
  return pairs.low.length - before
}

/** What one vertex is worth with each other, and what the blossoms around both pay. Zero between uses. */
type Row = { readonly worth: Float64Array; readonly help: Float64Array }

/** The partners of i, after i, that pay too little with it; leaves the weights of i's pairs in the row. */
function underpaid(graph: PairingGraph, i: number, price: Float64Array, { worth, help }: Row): number[] {
  const { start, other, weight, size } = graph
  const begin = start[i] ?? 0
  const end = start[i + 1] ?? 0
  const missing = (j: number): number => 2 * (worth[j] ?? 0) - (price[j] ?? 0) - (help[j] ?? 0) - (price[i] ?? 0)
  for (let k = begin; k < end; k++) worth[other[k] ?? 0] = weight[k] === NOT_ALLOWED ? -Infinity : (weight[k] ?? 0)

  const found: number[] = []
  if (graph.complete) {
    for (let j = i + 1; j < size; j++) if (missing(j) > 0) found.push(j)
  } else for (let k = begin; k < end; k++) if (missing(other[k] ?? 0) > 0) found.push(other[k] ?? 0)
  if (found.length <= PER_PERSON) return found
  return found.toSorted((a, b) => missing(b) - missing(a)).slice(0, PER_PERSON)
}

/** Where each vertex stands in the list of members of its outermost node. There, every inner blossom is one stretch. */
function positions({ members, top, size }: Blossoms): Int32Array {
  const position = new Int32Array(size)
  for (let v = 0; v < size; v++)
    if (top[v] === v || members[top[v] ?? 0]?.[0] === v)
      for (const [k, u] of (members[top[v] ?? 0] ?? []).entries()) position[u] = k
  return position
}

/**
 * Fills help[j] with the prices of all blossoms around both i and j: from the innermost out, each adds a longer
 * stretch.
 */
function helpFrom(
  { members, parent, price, top }: Blossoms,
  position: Int32Array,
  i: number,
  help: Float64Array,
): void {
  const around: number[] = []
  for (let node = parent[i] ?? -1; node >= 0; node = parent[node] ?? -1) around.push(node)
  let total = around.reduce((sum, node) => sum + (price[node] ?? 0), 0)
  const row = members[top[i] ?? 0] ?? []
  let low = position[i] ?? 0
  let high = low + 1
  for (const node of around) {
    const first = position[members[node]?.[0] ?? 0] ?? 0
    const last = first + (members[node]?.length ?? 0)
    for (let k = first; k < low; k++) help[row[k] ?? 0] = total
    for (let k = high; k < last; k++) help[row[k] ?? 0] = total
    low = first
    high = last
    total -= price[node] ?? 0
  }
}
