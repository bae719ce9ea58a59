import { popNearest, queueFor, raise, type VectorQueue } from '../flow/vector-queue.ts'
import { chargeOf, isUsable } from './standing.ts'
import { release, take, type Draft } from './draft.ts'

/**
 * The search of one row for a place, over vectors: `length` of the best way to every column (it includes the column's
 * price), the row `via` which and the `arc` by which it gets there. `bound` is the best complete way: it ends in a
 * free place of `endColumn`, or with `endRow` staying out.
 */
type Search = {
  draft: Draft
  length: Float64Array
  via: Int32Array
  arc: Int32Array
  queue: VectorQueue
  closed: number[]
  rows: { row: number; from: Float64Array; at: number }[]
  bound: Float64Array
  way: Float64Array
  endColumn: number
  endRow: number
}

/**
 * Finds the cheapest way to place row `root`, which sits nowhere, or to leave it or another row out, and goes it: the shortest
 * augmenting path of flow/shortest-paths.ts, over all levels at once. The duals stay right. O(arcs × words) at worst.
 */
export function findSeat(draft: Draft, root: number): void {
  const { words } = draft
  const columns = draft.columns.length
  const length = new Float64Array(columns * words).fill(Infinity)
  const search: Search = {
    draft,
    length,
    via: new Int32Array(columns),
    arc: new Int32Array(columns),
    queue: queueFor(length, words),
    closed: [],
    rows: [],
    bound: new Float64Array(words).fill(Infinity),
    way: new Float64Array(words),
    endColumn: -1,
    endRow: -1,
  }
  explore(search, root)
  raisePrices(search)
  augment(search, root)
}

function explore(search: Search, root: number): void {
  const { draft, queue, closed, length } = search
  reach(search, root, new Float64Array(draft.words), 0)
  for (let c = popNearest(queue); c >= 0; c = popNearest(queue)) {
    if (!isBelowBound(search, length, c * draft.words)) return
    closed.push(c)
    for (let r = draft.head[c] ?? -1; r >= 0; r = draft.after[r] ?? -1) reach(search, r, length, c * draft.words)
  }
}

/** Looks at all ways on from row r, which the search reached after the vector at from[at]. */
function reach(search: Search, r: number, from: Float64Array, at: number): void {
  const { draft, rows } = search
  const row = draft.rows[r]
  if (!row) return
  rows.push({ row: r, from, at })
  if (row.pin < 0) endOutside(search, r, row.out)
  const { column } = row
  for (let n = 0; n < column.length; n++) {
    if (!isUsable(draft.capacity, row, n) || !shorten(search, r, n)) continue
    const c = column[n] ?? 0
    search.via[c] = r
    search.arc[c] = n
    raise(search.queue, c)
    endInside(search, c)
  }
}

/** Goes to the end of arc n of row r if that is shorter than any way known and may still lead to a better end. */
function shorten({ draft, rows, length, bound, way }: Search, r: number, n: number): boolean {
  const { words, u, price } = draft
  const row = draft.rows[r]
  const last = rows.at(-1)
  if (!row || !last) return false
  const c = row.column[n] ?? 0
  let [isBelow, isShorter] = [false, false]
  for (let w = 0; w < words; w++) {
    const own = (row.cost[n * words + w] ?? 0) - (u[r * words + w] ?? 0) + (price[c * words + w] ?? 0)
    const sum = (last.from[last.at + w] ?? 0) + own
    const [most, known] = [bound[w] ?? 0, length[c * words + w] ?? 0]
    if ((!isBelow && sum > most) || (!isShorter && sum > known)) return false
    if (sum < most) isBelow = true
    if (sum < known) isShorter = true
    way[w] = sum
  }
  if (!isBelow || !isShorter) return false
  length.set(way, c * words)
  return true
}

function endOutside(search: Search, r: number, out: Int32Array): void {
  const { draft, rows, way } = search
  const last = rows.at(-1)
  for (let w = 0; w < draft.words; w++)
    way[w] = (last?.from[last.at + w] ?? 0) + (out[w] ?? 0) - (draft.u[r * draft.words + w] ?? 0)
  end(search, -1, r)
}

function endInside(search: Search, c: number): void {
  const { draft, length, way } = search
  const nth = (draft.load[c] ?? 0) + 1
  if (nth > (draft.capacity[c] ?? 0)) return
  for (let w = 0; w < draft.words; w++) {
    const at = c * draft.words + w
    way[w] = (length[at] ?? 0) - (draft.price[at] ?? 0) + chargeOf(draft, c, nth, w)
  }
  end(search, c, -1)
}

/** Keeps the end that `way` leads to if it is the best so far. */
function end(search: Search, column: number, row: number): void {
  if (!isBelowBound(search, search.way, 0)) return
  search.bound.set(search.way)
  search.endColumn = column
  search.endRow = row
}

function isBelowBound({ bound }: Search, vector: Float64Array, at: number): boolean {
  for (let w = 0; w < bound.length; w++) {
    const difference = (vector[at + w] ?? 0) - (bound[w] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

/** Moves the duals so that the found way becomes tight and no arc becomes too cheap. */
function raisePrices({ draft, length, closed, rows, bound }: Search): void {
  const { words, price, u } = draft
  for (const c of closed)
    for (let at = c * words, w = 0; w < words; w++)
      price[at + w] = (price[at + w] ?? 0) + (bound[w] ?? 0) - (length[at + w] ?? 0)
  for (const { row, from, at } of rows)
    for (let w = 0; w < words; w++)
      u[row * words + w] = (u[row * words + w] ?? 0) + (bound[w] ?? 0) - (from[at + w] ?? 0)
}

/** Shifts every row along the found way by one place, from its end back to the root. */
function augment({ draft, via, arc, endColumn, endRow }: Search, root: number): void {
  if (endRow === root) return
  let c = endRow < 0 ? endColumn : release(draft, endRow)
  if (c < 0) throw new Error('A pinned person finds no place.')
  for (;;) {
    const r = via[c] ?? 0
    const n = arc[c] ?? 0
    const left = draft.at[r] ?? -1
    release(draft, r)
    take(draft, r, n)
    if (r === root) return
    c = left
  }
}
