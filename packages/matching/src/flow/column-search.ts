import { heapOf, popNearest, pushOrRaise, type Heap } from './heap.ts'
import type { Network } from './network.ts'
import { columnOf, placeCharge, release, take, type State } from './state.ts'

/** The arcs into every column: arc[start[j]] … arc[start[j + 1] − 1]; row[a] is the row of arc a. */
export type ColumnLists = { start: Int32Array; arc: Int32Array; row: Int32Array }

/** O(arcs). */
export function columnLists(net: Network): ColumnLists {
  const start = new Int32Array(net.columns + 1)
  for (const j of net.column) start[j + 1] = (start[j + 1] ?? 0) + 1
  for (let j = 0; j < net.columns; j++) start[j + 1] = (start[j + 1] ?? 0) + (start[j] ?? 0)
  const fill = start.slice()
  const lists = { start, arc: new Int32Array(net.column.length), row: new Int32Array(net.column.length) }
  for (let i = 0; i < net.rows; i++) {
    lists.row.fill(i, net.rowPtr[i], net.rowPtr[i + 1])
    for (let a = net.rowPtr[i] ?? 0; a < (net.rowPtr[i + 1] ?? 0); a++) {
      const j = net.column[a] ?? 0
      lists.arc[fill[j] ?? 0] = a
      fill[j] = (fill[j] ?? 0) + 1
    }
  }
  return lists
}

/** `distance[j]`: what it costs to take a row away from column j; it would move over arc `via[j]`. `bound`: the best end. */
type Hunt = {
  state: State
  lists: ColumnLists
  distance: Float64Array
  via: Int32Array
  heap: Heap
  closed: number[]
  bound: number
  endColumn: number
  endArc: number
}

/**
 * Puts a column right whose next free place charges less than its price: the mirror image of the search for a row. Either
 * a row comes in (from outside, or from a column that can spare it, others moving up), or the price falls, whichever is cheapest.
 * Repeats until price and load agree. O(arcs + columns log columns) per round.
 */
export function fillFrom(state: State, lists: ColumnLists, j: number): void {
  while (surplus(state, j) > 0) {
    const distance = new Float64Array(state.net.columns).fill(Infinity)
    const hunt: Hunt = {
      state,
      lists,
      distance,
      via: new Int32Array(state.net.columns).fill(-1),
      heap: heapOf(state.net.columns, distance),
      closed: [],
      bound: surplus(state, j),
      endColumn: j,
      endArc: -1,
    }
    distance[j] = 0
    pushOrRaise(hunt.heap, j)
    explore(hunt)
    lowerPrices(hunt)
    shift(hunt, j)
  }
}

/** By how much the price of a column exceeds what its next free place charges. */
function surplus({ price, nextPlace }: State, j: number): number {
  return (price[j] ?? 0) - (nextPlace[j] ?? 0)
}

function explore(hunt: Hunt): void {
  for (let j = popNearest(hunt.heap); j >= 0; j = popNearest(hunt.heap)) {
    const length = hunt.distance[j] ?? 0
    if (length >= hunt.bound) return
    hunt.closed.push(j)
    hunt.state.work += (hunt.lists.start[j + 1] ?? 0) - (hunt.lists.start[j] ?? 0)
    for (let n = hunt.lists.start[j] ?? 0; n < (hunt.lists.start[j + 1] ?? 0); n++)
      look(hunt, hunt.lists.arc[n] ?? 0, length)
  }
}

function look(hunt: Hunt, a: number, length: number): void {
  const { state, lists, distance } = hunt
  const i = lists.row[a] ?? 0
  const j = state.net.column[a] ?? 0
  const from = columnOf(state, i)
  if (from === j) return
  const full = (state.costs.arc[a] ?? 0) + (state.base[j] ?? 0) + (state.price[j] ?? 0)
  const reached = length + full - (state.u[i] ?? 0)
  if (reached >= hunt.bound) return
  if (from < 0) return end(hunt, reached, { column: -1, arc: a })
  if (reached >= (distance[from] ?? 0)) return
  distance[from] = reached
  hunt.via[from] = a
  pushOrRaise(hunt.heap, from)
  const spare = placeCharge(state, from, (state.load[from] ?? 0) - 1) - (state.base[from] ?? 0)
  end(hunt, reached + (state.price[from] ?? 0) - spare, { column: from, arc: -1 })
}

function end(hunt: Hunt, length: number, { column, arc }: { column: number; arc: number }): void {
  if (length >= hunt.bound) return
  hunt.bound = length
  hunt.endColumn = column
  hunt.endArc = arc
}

function lowerPrices({ state, closed, distance, bound }: Hunt): void {
  for (const j of closed) {
    const fall = bound - (distance[j] ?? 0)
    state.price[j] = (state.price[j] ?? 0) - fall
    for (let i = state.head[j] ?? -1; i >= 0; i = state.after[i] ?? -1) state.u[i] = (state.u[i] ?? 0) - fall
  }
}

/** Moves one row along every step of the way to column `target`. */
function shift({ state, lists, via, endColumn, endArc }: Hunt, target: number): void {
  let j = endColumn
  if (endArc >= 0) {
    take(state, lists.row[endArc] ?? 0, endArc)
    j = state.net.column[endArc] ?? 0
  }
  while (j !== target) {
    const a = via[j] ?? 0
    release(state, lists.row[a] ?? 0)
    take(state, lists.row[a] ?? 0, a)
    j = state.net.column[a] ?? 0
  }
}
