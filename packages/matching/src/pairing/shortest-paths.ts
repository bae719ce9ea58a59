import type { CoreGraph } from './core-graph.ts'
import type { Copy } from './cover.ts'
import { createHeap, drop, push, type Heap } from './heap.ts'

/** Where free vertices of the copy `own` look for a partner in the copy `other`. No price may fall below its floor. */
export type Side = { readonly core: CoreGraph; readonly floor: Float64Array; readonly own: Copy; readonly other: Copy }

const SEARCHES_PER_TURN = 256

/** Places every free vertex of `own` that still pays more than its floor, by one shortest augmenting path each. */
export function* placeAll(side: Side): Generator<void> {
  const search = createSearch(side)
  const { own, floor } = side
  let searches = 0
  for (let i = 0; i < side.core.size; i++) {
    if (own.mate[i] !== -1 || (own.price[i] ?? 0) <= (floor[i] ?? 0)) continue
    place(search, i)
    if (++searches % SEARCHES_PER_TURN === 0) yield
  }
}

/**
 * One search at a time: distances from the root to the other copy, by whom it was reached, and where the search ends.
 */
type Search = Side & {
  readonly distance: Float64Array
  readonly reachedFrom: Int32Array
  readonly touched: number[]
  readonly heap: Heap
  /** Length of the shortest finished path so far. */
  limit: number
  /**
   * Its last vertex: a free one of the other copy, or, when `endsAlone`, one of the own copy that gives up its place.
   */
  end: number
  endsAlone: boolean
}

function createSearch(side: Side): Search {
  const { size } = side.core
  const distance = new Float64Array(size).fill(Infinity)
  const reachedFrom = new Int32Array(size)
  return { ...side, distance, reachedFrom, touched: [], heap: createHeap(size), limit: 0, end: -1, endsAlone: true }
}

function place(search: Search, root: number): void {
  const { distance, heap, touched, other } = search
  search.limit = Infinity
  heap.count = 0
  scan(search, root, 0)
  while (heap.count > 0) {
    const reached = heap.time[0] ?? 0
    const j = heap.a[0] ?? 0
    drop(heap)
    if (reached >= search.limit) break
    if (reached === distance[j]) scan(search, other.mate[j] ?? 0, reached)
  }
  movePrices(search, root)
  flip(search, root)
  for (const j of touched) distance[j] = Infinity
  touched.length = 0
}

/** Relaxes the pairs of own vertex i, which lies `reached` away from the root. */
function scan(search: Search, i: number, reached: number): void {
  const { core, own, other, distance, reachedFrom } = search
  const price = own.price[i] ?? 0
  offerEnd(search, reached + price - (search.floor[i] ?? 0), i, true)
  const end = core.start[i + 1] ?? 0
  for (let k = core.start[i] ?? 0; k < end; k++) {
    const j = core.to[k] ?? 0
    const length = reached + price + (other.price[j] ?? 0) - (core.weight[k] ?? 0)
    if (length >= search.limit || length >= (distance[j] ?? 0)) continue
    if (distance[j] === Infinity) search.touched.push(j)
    distance[j] = length
    reachedFrom[j] = i
    if (other.mate[j] === -1) offerEnd(search, length, j, false)
    else push(search.heap, length, j, 0)
  }
}

function offerEnd(search: Search, length: number, vertex: number, isAlone: boolean): void {
  if (length >= search.limit) return
  search.limit = length
  search.end = vertex
  search.endsAlone = isAlone
}

/**
 * Prices move by what is left of the path's length behind each vertex, so the path becomes tight (Dijkstra's
 * potentials).
 */
function movePrices({ limit, distance, touched, own, other }: Search, root: number): void {
  own.price[root] = (own.price[root] ?? 0) - limit
  for (const j of touched) {
    const rest = limit - (distance[j] ?? 0)
    const i = other.mate[j] ?? -1
    if (rest <= 0 || i < 0) continue
    other.price[j] = (other.price[j] ?? 0) + rest
    own.price[i] = (own.price[i] ?? 0) - rest
  }
}

/** Exchanges matched and unmatched pairs along the path from its end back to the root. */
function flip({ end, endsAlone, reachedFrom, own, other }: Search, root: number): void {
  let j = end
  if (endsAlone) {
    j = own.mate[end] ?? -1
    own.mate[end] = -1
    if (end === root) return
  }
  for (;;) {
    const i = reachedFrom[j] ?? 0
    const next = own.mate[i] ?? -1
    other.mate[j] = i
    own.mate[i] = j
    if (i === root) return
    j = next
  }
}
