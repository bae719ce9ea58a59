import { findSeat } from './find-seat.ts'
import { fillPlace } from './fill-place.ts'
import type { Draft } from './draft.ts'
import type { Edit } from './edit.ts'
import { chargeOf, isUsable, slackOut } from './standing.ts'

/**
 * Makes an edited draft optimal again: prices of new columns and duals of edited rows so that nothing is too cheap, then
 * the places that are too dear look for rows, then the rows without a seat for places. One path each.
 */
export function settle({ draft, rows, columns, opened }: Edit): void {
  for (const r of rows) askAll(draft, r)
  for (const c of opened) openAt(draft, c)
  for (const c of [...columns, ...opened]) fillPlace(draft, c)
  for (const r of rows) {
    const row = draft.rows[r]
    if (row && (draft.seat[r] ?? -1) < 0 && (row.pin >= 0 || slackOut(draft, r) > 0)) findSeat(draft, r)
  }
}

/** The dual of a row without a seat: the cheapest of all its ways at the present prices. */
function askAll(draft: Draft, r: number): void {
  const { words, u, price, capacity } = draft
  const row = draft.rows[r]
  if (!row) return
  const least = row.pin < 0 ? Float64Array.from(row.out) : new Float64Array(words).fill(Infinity)
  for (let n = 0; n < row.column.length; n++) {
    if (!isUsable(capacity, row, n)) continue
    const c = (row.column[n] ?? 0) * words
    lower(least, (w) => (row.cost[n * words + w] ?? 0) + (price[c + w] ?? 0))
  }
  u.set(least, r * words)
}

/** The price of a column nobody sits in yet: so high that no row finds it cheaper than what it has. */
function openAt(draft: Draft, c: number): void {
  const { words, u, price, capacity } = draft
  const column = draft.columns[c]
  if (!column || capacity[c] === 0) return
  const highest = Float64Array.from({ length: words }, (_, w) => -chargeOf(draft, c, 1, w))
  for (const [k, r] of column.row.entries()) {
    const row = draft.rows[r]
    const n = column.arc[k] ?? -1
    if (!row || !isUsable(capacity, row, n)) continue
    lower(highest, (w) => (row.cost[n * words + w] ?? 0) - (u[r * words + w] ?? 0))
  }
  for (let w = 0; w < words; w++) price[c * words + w] = 0 - (highest[w] ?? 0)
}

/** Replaces a vector by another one if that is smaller. */
function lower(least: Float64Array, other: (w: number) => number): void {
  for (let w = 0; w < least.length; w++) {
    const difference = other(w) - (least[w] ?? 0)
    if (difference > 0) return
    if (difference === 0) continue
    for (let v = w; v < least.length; v++) least[v] = other(v)
    return
  }
}
