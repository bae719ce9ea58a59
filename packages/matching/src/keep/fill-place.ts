import { popNearest, queueFor, raise, type VectorQueue } from '../flow/vector-queue.ts'
import { isTooDear, release, take, type Draft } from './draft.ts'
import { chargeOf, isUsable } from './standing.ts'

/**
 * The search of a place for a row: `length` is what it costs to take a row away from a column; that row would move over
 * its arc `arc`. `bound` is the best end: row `endRow` comes in from outside over `endArc`, or `endColumn` spares a row.
 */
type Hunt = {
  draft: Draft
  length: Float64Array
  row: Int32Array
  arc: Int32Array
  queue: VectorQueue
  closed: number[]
  bound: Float64Array
  way: Float64Array
  endColumn: number
  endRow: number
  endArc: number
}

/**
 * Puts column c right while its next free place charges less than its price: the mirror image of findSeat. Either a row comes
 * in, others moving up, or the price falls, whichever is cheapest. O(arcs × words) per round at worst.
 */
export function fillPlace(draft: Draft, c: number): void {
  while (isTooDear(draft, c)) {
    const hunt = huntOf(draft, c)
    explore(hunt)
    lowerPrices(hunt)
    shift(hunt, c)
  }
}

function huntOf(draft: Draft, c: number): Hunt {
  const { words } = draft
  const columns = draft.columns.length
  const length = new Float64Array(columns * words).fill(Infinity).fill(0, c * words, (c + 1) * words)
  const nth = (draft.load[c] ?? 0) + 1
  const hunt: Hunt = {
    draft,
    length,
    row: new Int32Array(columns).fill(-1),
    arc: new Int32Array(columns).fill(-1),
    queue: queueFor(length, words),
    closed: [],
    bound: Float64Array.from(
      { length: words },
      (_, w) => (draft.price[c * words + w] ?? 0) - chargeOf(draft, c, nth, w),
    ),
    way: new Float64Array(words),
    endColumn: c,
    endRow: -1,
    endArc: -1,
  }
  raise(hunt.queue, c)
  return hunt
}

function explore(hunt: Hunt): void {
  const { draft, queue, closed, length } = hunt
  for (let c = popNearest(queue); c >= 0; c = popNearest(queue)) {
    const column = draft.columns[c]
    if (!column || !isBelow(hunt.bound, length, c * draft.words)) return
    closed.push(c)
    for (let k = 0; k < column.row.length; k++) look(hunt, c, column.row[k] ?? -1, column.arc[k] ?? -1)
  }
}

/** Row r could come to column c over its arc n. */
function look(hunt: Hunt, c: number, r: number, n: number): void {
  const { draft, length, way, bound } = hunt
  const row = draft.rows[r]
  if (!row || !isUsable(draft.capacity, row, n)) return
  const from = draft.at[r] ?? -1
  if (from === c || !reckon(hunt, c, r, n)) return
  if (from < 0) {
    bound.set(way)
    hunt.endColumn = -1
    hunt.endRow = r
    hunt.endArc = n
    return
  }
  if (!isBelow(length.subarray(from * draft.words, (from + 1) * draft.words), way, 0)) return
  length.set(way, from * draft.words)
  hunt.row[from] = r
  hunt.arc[from] = n
  raise(hunt.queue, from)
  endAt(hunt, from)
}

/** Puts the length of the way over arc n of row r into `way`; false unless it is below the bound. */
function reckon({ draft, length, way, bound }: Hunt, c: number, r: number, n: number): boolean {
  const { words, u, price } = draft
  const cost = draft.rows[r]?.cost
  let isShort = false
  for (let w = 0; w < words; w++) {
    const own = (cost?.[n * words + w] ?? 0) + (price[c * words + w] ?? 0) - (u[r * words + w] ?? 0)
    const sum = (length[c * words + w] ?? 0) + own
    if (!isShort && sum > (bound[w] ?? 0)) return false
    if (sum < (bound[w] ?? 0)) isShort = true
    way[w] = sum
  }
  return isShort
}

/** Column c spares the row that `way` takes from it, closing its last place, if that is the best end so far. */
function endAt(hunt: Hunt, c: number): void {
  const { draft, way, bound } = hunt
  for (let w = 0; w < draft.words; w++)
    way[w] = (way[w] ?? 0) + (draft.price[c * draft.words + w] ?? 0) - chargeOf(draft, c, draft.load[c] ?? 0, w)
  if (!isBelow(bound, way, 0)) return
  bound.set(way)
  hunt.endColumn = c
  hunt.endRow = -1
}

function isBelow(bound: Float64Array, vector: Float64Array, at: number): boolean {
  for (let w = 0; w < bound.length; w++) {
    const difference = (vector[at + w] ?? 0) - (bound[w] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

function lowerPrices({ draft, closed, length, bound }: Hunt): void {
  const { words, price, u } = draft
  for (const c of closed)
    for (let w = 0; w < words; w++) {
      const fall = (bound[w] ?? 0) - (length[c * words + w] ?? 0)
      if (fall === 0) continue
      price[c * words + w] = (price[c * words + w] ?? 0) - fall
      for (let r = draft.head[c] ?? -1; r >= 0; r = draft.after[r] ?? -1)
        u[r * words + w] = (u[r * words + w] ?? 0) - fall
    }
}

/** Moves one row along every step of the way to column `target`. */
function shift({ draft, row, arc, endColumn, endRow, endArc }: Hunt, target: number): void {
  let c = endColumn
  if (endRow >= 0) {
    take(draft, endRow, endArc)
    c = draft.at[endRow] ?? -1
  }
  while (c !== target) {
    const r = row[c] ?? 0
    release(draft, r)
    take(draft, r, arc[c] ?? 0)
    c = draft.at[r] ?? -1
  }
}
