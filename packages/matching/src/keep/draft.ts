import { excess, type Column, type Row, type Standing } from './standing.ts'

/**
 * A standing while it is being changed: copies of the duals and seats, and who sits where, as doubly linked lists of
 * rows per column (`head`, `after`, `before`).
 */
export type Draft = Omit<Standing, 'rows' | 'columns'> & {
  rows: (Row | undefined)[]
  columns: (Column | undefined)[]
  head: Int32Array
  after: Int32Array
  before: Int32Array
}

/** Copies what a change may touch, with room for more rows and columns. O(rows + columns). */
export function draftOf(from: Standing, more: { rows: number; columns: number }): Draft {
  const { words } = from
  const [rows, columns] = [from.rows.length + more.rows, from.columns.length + more.columns]
  const draft: Draft = {
    ...from,
    rows: from.rows.slice(),
    columns: from.columns.slice(),
    capacity: into(new Int32Array(columns), from.capacity),
    u: into(new Float64Array(rows * words), from.u),
    price: into(new Float64Array(columns * words), from.price),
    seat: into(new Int32Array(rows).fill(-1), from.seat),
    at: into(new Int32Array(rows).fill(-1), from.at),
    load: into(new Int32Array(columns), from.load),
    head: new Int32Array(columns).fill(-1),
    after: new Int32Array(rows).fill(-1),
    before: new Int32Array(rows).fill(-1),
  }
  for (let r = 0; r < from.rows.length; r++) link(draft, r, draft.at[r] ?? -1)
  return draft
}

function into<T extends Int32Array | Float64Array>(copy: T, values: T): T {
  copy.set(values)
  return copy
}

function link({ head, after, before }: Draft, r: number, c: number): void {
  if (c < 0) return
  const first = head[c] ?? -1
  after[r] = first
  before[r] = -1
  if (first >= 0) before[first] = r
  head[c] = r
}

/** Row r takes its arc n. O(1). */
export function take(draft: Draft, r: number, n: number): void {
  const c = draft.rows[r]?.column[n] ?? -1
  draft.seat[r] = n
  draft.at[r] = c
  draft.load[c] = (draft.load[c] ?? 0) + 1
  link(draft, r, c)
}

/** Row r gives its place back, if it has one; returns the column, or −1. O(1). */
export function release(draft: Draft, r: number): number {
  const { seat, at, load, head, after, before } = draft
  const c = at[r] ?? -1
  if (c < 0) return -1
  const [next, previous] = [after[r] ?? -1, before[r] ?? -1]
  if (previous >= 0) after[previous] = next
  else head[c] = next
  if (next >= 0) before[next] = previous
  seat[r] = -1
  at[r] = -1
  load[c] = (load[c] ?? 0) - 1
  return c
}

/** Whether the next place of column c is free and charges less than the column's price. */
export function isTooDear(draft: Draft, c: number): boolean {
  const nth = (draft.load[c] ?? 0) + 1
  return nth <= (draft.capacity[c] ?? 0) && excess(draft, c, nth) > 0
}
