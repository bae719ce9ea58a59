import type { Network } from './network.ts'

/**
 * The arcs of every row, the cheapest first as far as anybody looked: positions rowPtr[i] … sorted[i] − 1 are in order
 * and cheaper than the rest of the row. Position p is arc[p] of the network, with its column and cost beside it.
 */
export type RowOrder = { arc: Int32Array; column: Int32Array; cost: Float64Array; sorted: Int32Array }

const FIRST_CHUNK = 4

/** More arcs than this are sorted at once, fewer by insertion. */
const LONG = 64

/** Nothing sorted yet: arcs as they stand, each with its cost plus `extra` of its column. O(arcs). */
export function rowOrder(net: Network, cost: Float64Array, extra: Float64Array): RowOrder {
  const order = {
    arc: new Int32Array(cost.length),
    column: net.column.slice(),
    cost: cost.slice(),
    sorted: new Int32Array(net.rows),
  }
  for (let p = 0; p < order.arc.length; p++) order.arc[p] = p
  raiseCosts(order, net, extra)
  return order
}

/** Adds `extra` of its column to every arc; the rows count as unsorted again. O(arcs). */
export function raiseCosts({ column, cost, sorted }: RowOrder, { rowPtr }: Network, extra: Float64Array): void {
  if (extra.some((amount) => amount !== 0))
    for (let p = 0; p < cost.length; p++) cost[p] = (cost[p] ?? 0) + (extra[column[p] ?? 0] ?? 0)
  sorted.set(rowPtr.subarray(0, sorted.length))
}

/** Sorts on in row i, twice as far as before or, once that is far, to the end. Over all calls O(d log d) for d arcs, and O(d) for the first few. */
export function sortOn(order: RowOrder, i: number, net: Network): void {
  const start = net.rowPtr[i] ?? 0
  const end = net.rowPtr[i + 1] ?? 0
  const from = order.sorted[i] ?? 0
  const chunk = Math.max(FIRST_CHUNK, from - start)
  const until = end - from <= 4 * chunk || chunk >= LONG ? end : from + chunk
  if (until === end && end - from > LONG) sortAll(order, from, end)
  else selectCheapest(order, from, { until, end })
  order.sorted[i] = until
}

/** Sorts positions from … until − 1 by insertion and lets every cheaper arc up to `end` take the place of the dearest. */
function selectCheapest(order: RowOrder, from: number, { until, end }: { until: number; end: number }): void {
  const { arc, column, cost } = order
  for (let p = from + 1; p < end; p++) {
    const own = cost[p] ?? 0
    let at = Math.min(p, until) - 1
    if (own >= (cost[at] ?? 0)) continue
    const [a, c] = [arc[p] ?? 0, column[p] ?? 0]
    if (p >= until) copy(order, at--, p)
    for (; at >= from && (cost[at] ?? 0) > own; at--) copy(order, at, at + 1)
    cost[at + 1] = own
    arc[at + 1] = a
    column[at + 1] = c
  }
}

function copy({ arc, column, cost }: RowOrder, from: number, to: number): void {
  cost[to] = cost[from] ?? 0
  arc[to] = arc[from] ?? 0
  column[to] = column[from] ?? 0
}

function sortAll({ arc, column, cost }: RowOrder, from: number, end: number): void {
  const [arcs, columns, costs] = [arc.slice(from, end), column.slice(from, end), cost.slice(from, end)]
  const order = ranked(costs)
  for (let n = 0; n < order.length; n++) {
    const k = order[n] ?? 0
    arc[from + n] = arcs[k] ?? 0
    column[from + n] = columns[k] ?? 0
    cost[from + n] = costs[k] ?? 0
  }
}

/**
 * Positions in order of their costs. Cost and position as one whole number sort several times faster than by
 * comparing, as long as it stays exact.
 */
function ranked(costs: Float64Array): Float64Array | Uint32Array {
  const { length } = costs
  const keys = new Float64Array(length)
  let isExact = true
  for (let k = 0; k < length; k++) {
    const key = (costs[k] ?? 0) * length + k
    if (!Number.isSafeInteger(key)) isExact = false
    keys[k] = key
  }
  if (!isExact) return Uint32Array.from(costs.keys()).sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0))
  keys.sort()
  for (let n = 0; n < length; n++) keys[n] = (keys[n] ?? 0) - Math.floor((keys[n] ?? 0) / length) * length
  return keys
}
