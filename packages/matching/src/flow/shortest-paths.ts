import { greedyStart } from './greedy-start.ts'
import { sortOn } from './row-order.ts'
import { emptyHeap, heapOf, popNearest, pushOrRaise, type Heap } from './heap.ts'
import type { Assignment, Costs, Network } from './network.ts'
import { columnOf, emptyState, rebase, release, take, type State } from './state.ts'

/**
 * The cheapest assignment by successive shortest augmenting paths with potentials (Tomizawa 1971, Edmonds and
 * Karp 1972; for assignment Jonker and Volgenant 1987), here with capacities, bounds and convex place charges.
 * Exact on whole numbers. Worst case O(rows × (arcs + columns log columns)); sorted arcs let a search stop early,
 * so that sparse instances cost some dozens of arcs per row. Gives up, with undefined, after looking at `budget` arcs.
 */
export function shortestPaths(net: Network, costs: Costs): Assignment
export function shortestPaths(net: Network, costs: Costs, budget: number): Assignment | undefined
export function shortestPaths(net: Network, costs: Costs, budget = Infinity): Assignment | undefined {
  const state = emptyState(net, costs)
  return settleAll(state, greedyStart(state), budget) ? assignmentOf(state) : undefined
}

/** Arcs looked at, as a multiple of all arcs, before the rows are sorted by their present prices. */
const PATIENCE = 1

/** Places every waiting row, each along its own cheapest path; false when that takes more work than `budget`. */
export function settleAll(state: State, waiting: Iterable<number>, budget = Infinity): boolean {
  const search = searchOf(state)
  const step = PATIENCE * state.net.column.length
  let limit = state.work + step
  for (const row of waiting) {
    explore(search, row)
    raisePrices(search)
    augment(search, row)
    forget(search)
    if (state.work > budget) return false
    if (state.work < limit) continue
    rebase(state)
    limit = state.work + step
  }
  return true
}

/** The flow and its duals, prices in full. */
export function assignmentOf({ taken, u, price, base, work }: State): Assignment {
  return { arcOf: taken, u, price: price.map((value, j) => value + (base[j] ?? 0)), work }
}

/**
 * One shortest-path search over columns. `distance[j]` is the length of the best path to j found so far,
 * `via[j]` the row it comes from and `arc[j]` the arc. `bound` is the length of the best complete path: it ends
 * in a free place of `endColumn`, or with `endRow` staying out.
 */
type Search = {
  state: State
  distance: Float64Array
  via: Int32Array
  arc: Int32Array
  heap: Heap
  near: number[]
  touched: number[]
  closed: number[]
  rows: number[]
  rowDistance: number[]
  bound: number
  endColumn: number
  endRow: number
}

function searchOf(state: State): Search {
  const columns = state.net.columns
  const distance = new Float64Array(columns).fill(Infinity)
  return {
    state,
    distance,
    via: new Int32Array(columns),
    arc: new Int32Array(columns),
    heap: heapOf(columns, distance),
    near: [],
    touched: [],
    closed: [],
    rows: [],
    rowDistance: [],
    bound: Infinity,
    endColumn: -1,
    endRow: -1,
  }
}

function explore(search: Search, root: number): void {
  const { state, distance, closed } = search
  reach(search, root, 0)
  for (;;) {
    const j = search.near.pop() ?? popNearest(search.heap)
    if (j < 0) return
    const length = distance[j] ?? 0
    if (length >= search.bound) return
    closed.push(j)
    for (let i = state.head[j] ?? -1; i >= 0; i = state.after[i] ?? -1) reach(search, i, length)
  }
}

/** Looks at all ways on from row i, which the search reached after `length`. */
function reach(search: Search, i: number, length: number): void {
  const { state, distance } = search
  const { arcs, price, net } = state
  search.rows.push(i)
  search.rowDistance.push(length)
  const base = length - (state.u[i] ?? 0)
  end(search, base + (state.out[i] ?? 0), -1, i)
  const start = net.rowPtr[i] ?? 0
  const stop = net.rowPtr[i + 1] ?? 0
  let p = start
  for (; p < stop; p++) {
    if (p === arcs.sorted[i]) sortOn(arcs, i, net)
    const partial = base + (arcs.cost[p] ?? 0)
    if (partial >= search.bound) break
    const j = arcs.column[p] ?? 0
    const reached = partial + (price[j] ?? 0)
    if (reached >= (distance[j] ?? 0) || reached >= search.bound) continue
    if (distance[j] === Infinity) search.touched.push(j)
    distance[j] = reached
    search.via[j] = i
    search.arc[j] = arcs.arc[p] ?? 0
    end(search, reached - (price[j] ?? 0) + (state.nextPlace[j] ?? 0), j, -1)
    if (reached < search.bound) visitLater(search, j, reached === length)
  }
  state.work += p - start
}

function visitLater(search: Search, j: number, isNear: boolean): void {
  if (isNear && (search.heap.position[j] ?? -1) < 0) search.near.push(j)
  else pushOrRaise(search.heap, j)
}

function end(search: Search, length: number, column: number, row: number): void {
  if (length >= search.bound) return
  search.bound = length
  search.endColumn = column
  search.endRow = row
}

/** Moves the duals so that the found path becomes tight and no arc becomes too cheap. */
function raisePrices({ state, distance, closed, rows, rowDistance, bound }: Search): void {
  for (const j of closed) state.price[j] = (state.price[j] ?? 0) + bound - (distance[j] ?? 0)
  for (let k = 0; k < rows.length; k++) {
    const i = rows[k] ?? 0
    state.u[i] = (state.u[i] ?? 0) + bound - (rowDistance[k] ?? 0)
  }
}

/** Shifts every row along the found path by one place, from its end back to the root. */
function augment(search: Search, root: number): void {
  const { state } = search
  let j = search.endColumn
  if (search.endRow === root) return
  if (search.endRow >= 0) {
    j = columnOf(state, search.endRow)
    release(state, search.endRow)
  }
  for (;;) {
    const i = search.via[j] ?? 0
    const left = columnOf(state, i)
    if (left >= 0) release(state, i)
    take(state, i, search.arc[j] ?? 0)
    if (i === root) return
    j = left
  }
}

function forget(search: Search): void {
  for (const j of search.touched) search.distance[j] = Infinity
  emptyHeap(search.heap)
  search.near.length = search.touched.length = search.closed.length = 0
  search.rows.length = search.rowDistance.length = 0
  search.bound = Infinity
  search.endColumn = search.endRow = -1
}
