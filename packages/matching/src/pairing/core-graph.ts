import { NOT_ALLOWED, type PairingGraph } from './pairing-graph.ts'

/** Some pairs of a larger graph: pair e joins low[e] < high[e]. */
export type PairList = { low: number[]; high: number[]; weight: number[] }

/** A graph from both sides: the neighbours of v are to[start[v]] … to[start[v+1]−1], each with its weight. */
export type CoreGraph = {
  readonly size: number
  readonly start: Int32Array
  readonly to: Int32Array
  readonly weight: Int32Array
}

/** Graphs with at most this many pairs per person are solved whole. */
const WHOLE = 48

/** Pairs per person in the core of a larger graph. */
const BEST = 24

/**
 * The pairs to begin with: all of a sparse graph; of a dense one each person's best, so that the true optimum
 * lies almost inside and a few priced pairs complete it. O(pairs).
 */
export function firstPairs(graph: PairingGraph): PairList {
  const pairs: PairList = { low: [], high: [], weight: [] }
  const unlisted = graph.complete ? (graph.size * (graph.size - 1)) / 2 - graph.other.length : 0
  if (graph.other.length + unlisted <= WHOLE * graph.size) everyPair(graph, pairs)
  else bestPairs(graph, pairs)
  return pairs
}

/** The two-sided graph of a list of pairs. O(people + pairs). */
export function coreOf(size: number, { low, high, weight }: PairList): CoreGraph {
  const start = new Int32Array(size + 1)
  for (const v of [low, high]) for (const end of v) start[end + 1] = (start[end + 1] ?? 0) + 1
  for (let v = 0; v < size; v++) start[v + 1] = (start[v + 1] ?? 0) + (start[v] ?? 0)
  const core = { size, start, to: new Int32Array(2 * low.length), weight: new Int32Array(2 * low.length) }
  const next = start.slice()
  const arc = (from: number, to: number, points: number): void => {
    const slot = next[from] ?? 0
    core.to[slot] = to
    core.weight[slot] = points
    next[from] = slot + 1
  }
  for (let e = 0; e < low.length; e++) {
    arc(low[e] ?? 0, high[e] ?? 0, weight[e] ?? 0)
    arc(high[e] ?? 0, low[e] ?? 0, weight[e] ?? 0)
  }
  return core
}

/** Adds a pair in either order. */
export function addPair(pairs: PairList, i: number, j: number, weight: number): void {
  pairs.low.push(Math.min(i, j))
  pairs.high.push(Math.max(i, j))
  pairs.weight.push(weight)
}

function everyPair(graph: PairingGraph, pairs: PairList): void {
  for (let i = 0; i < graph.size; i++) {
    let next = i + 1
    for (let k = graph.start[i] ?? 0; k < (graph.start[i + 1] ?? 0); k++) {
      const j = graph.other[k] ?? 0
      const weight = graph.weight[k] ?? 0
      if (graph.complete) for (; next < j; next++) addPair(pairs, i, next, 0)
      next = j + 1
      if (weight !== NOT_ALLOWED) addPair(pairs, i, j, weight)
    }
    if (graph.complete) for (; next < graph.size; next++) addPair(pairs, i, next, 0)
  }
}

function bestPairs(graph: PairingGraph, pairs: PairList): void {
  const best = {
    rank: new Float64Array(graph.size * BEST).fill(-1),
    partner: new Int32Array(graph.size * BEST).fill(-1),
  }
  const taken = new Set<number>()
  for (let i = 0; i < graph.size; i++)
    for (let k = graph.start[i] ?? 0; k < (graph.start[i + 1] ?? 0); k++) {
      const j = graph.other[k] ?? 0
      const weight = graph.weight[k] ?? 0
      if (weight === NOT_ALLOWED) taken.add(i * graph.size + j)
      else offer(best, i, j, weight)
    }
  for (let i = 0; i < graph.size; i++) adopt(best, i, pairs, taken)
  if (graph.complete) backbone(graph, pairs, taken)
}

type Best = { readonly rank: Float64Array; readonly partner: Int32Array }

/** Equal weights are ranked by a scattering of the two numbers, lest everybody picks the same few partners. */
function offer(best: Best, i: number, j: number, weight: number): void {
  const floor = weight * SCATTER
  const room = floor + SCATTER
  if (room <= (best.rank[i * BEST] ?? 0) && room <= (best.rank[j * BEST] ?? 0)) return
  const rank = floor + (Math.imul(Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(j + 1, 0x85ebca6b), 0xc2b2ae35) >>> 12)
  replaceWorst(best, i, j, rank)
  replaceWorst(best, j, i, rank)
}

const SCATTER = 2 ** 20

/** The BEST ranks of a person are a binary heap, the worst on top. */
function replaceWorst(best: Best, i: number, j: number, rank: number): void {
  const base = i * BEST
  if (rank <= (best.rank[base] ?? 0)) return
  let k = 0
  for (;;) {
    let down = 2 * k + 1
    if (down >= BEST) break
    if (down + 1 < BEST && (best.rank[base + down + 1] ?? 0) < (best.rank[base + down] ?? 0)) down++
    if ((best.rank[base + down] ?? 0) >= rank) break
    best.rank[base + k] = best.rank[base + down] ?? 0
    best.partner[base + k] = best.partner[base + down] ?? 0
    k = down
  }
  best.rank[base + k] = rank
  best.partner[base + k] = j
}

/** Takes over what is best for person i, unless the partner has brought it in already. */
function adopt(best: Best, i: number, pairs: PairList, taken: Set<number>): void {
  const size = best.partner.length / BEST
  for (let k = i * BEST; k < (i + 1) * BEST; k++) {
    const j = best.partner[k] ?? -1
    const key = Math.min(i, j) * size + Math.max(i, j)
    if (j < 0 || taken.has(key)) continue
    taken.add(key)
    addPair(pairs, i, j, Math.floor((best.rank[k] ?? 0) / SCATTER))
  }
}

/** In a complete graph neighbours in the order keep everybody reachable, at weight 0 when they are not listed. */
function backbone(graph: PairingGraph, pairs: PairList, taken: Set<number>): void {
  for (let i = 0; i + 1 < graph.size; i++) {
    const k = graph.start[i] ?? 0
    const isListed = k < (graph.start[i + 1] ?? 0) && graph.other[k] === i + 1
    if (isListed || taken.has(i * graph.size + i + 1)) continue
    addPair(pairs, i, i + 1, 0)
  }
}
