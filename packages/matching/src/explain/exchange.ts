import type { Board } from '../instance/board.ts'
import type { Seating, Slack } from './slack.ts'

/**
 * The exchange graph of an optimum. Its nodes are the columns and, last, "outside". A node with one row too many
 * passes it on: a row moves to another column, stays out, takes a free place (which leads outside), or, from outside,
 * an unmatched row comes in or a place is closed. `members` and `into` index rows by the node they sit at and arcs by
 * the column they lead to.
 */
export type Exchange = { board: Board; slack: Slack; at: Int32Array; members: Index; into: Index; rowOf: Int32Array }

/** Lists of numbers: list k is entry[start[k]] … entry[start[k + 1] − 1]. */
type Index = { start: Int32Array; entry: Int32Array }

/** Indexes the graph once for all questions. O(arcs). */
export function exchange(board: Board, seating: Seating, slack: Slack): Exchange {
  const { net } = board
  const at = seating.arcOf.map((a) => (a < 0 ? net.columns : (net.column[a] ?? 0)))
  const rowOf = new Int32Array(net.column.length)
  for (let r = 0; r < net.rows; r++) rowOf.fill(r, net.rowPtr[r], net.rowPtr[r + 1])
  return { board, slack, at, rowOf, members: indexBy(at, net.columns + 1), into: indexBy(net.column, net.columns) }
}

function indexBy(owner: Int32Array, owners: number): Index {
  const start = new Int32Array(owners + 1)
  for (const k of owner) start[k + 1] = (start[k + 1] ?? 0) + 1
  for (let k = 0; k < owners; k++) start[k + 1] = (start[k + 1] ?? 0) + (start[k] ?? 0)
  const fill = start.slice()
  const entry = new Int32Array(owner.length)
  for (const [n, k] of owner.entries()) {
    entry[fill[k] ?? 0] = n
    fill[k] = (fill[k] ?? 0) + 1
  }
  return { start, entry }
}

/** A step from one node to another: the row that moves (−1 when a place is taken or closed) and where its slack stands. */
export type Visit = (node: number, row: number, amounts: Float64Array, at: number) => void

/** Calls `visit` for every step that ends at `node`, with the node it starts from. */
export function stepsInto(graph: Exchange, node: number, visit: Visit): void {
  const { board, slack, at, into, rowOf } = graph
  const outside = board.net.columns
  if (node === outside) {
    for (let r = 0; r < board.net.rows; r++)
      if (at[r] !== outside && !board.net.must[r]) visit(at[r] ?? 0, r, slack.out, r)
    for (let c = 0; c < outside; c++)
      if (slack.enter[c * slack.packing.words] !== Infinity) visit(c, -1, slack.enter, c)
    return
  }
  const end = into.start[node + 1] ?? 0
  for (let n = into.start[node] ?? 0; n < end; n++) {
    const a = into.entry[n] ?? 0
    const r = rowOf[a] ?? 0
    if (at[r] !== node) visit(at[r] ?? 0, r, slack.arc, a)
  }
  if (slack.leave[node * slack.packing.words] !== Infinity) visit(outside, -1, slack.leave, node)
}

/** Calls `visit` for every step that starts at `node`, with the node it ends at. */
export function stepsFrom(graph: Exchange, node: number, visit: Visit): void {
  const { board, slack, members } = graph
  const { net } = board
  const outside = net.columns
  for (let n = members.start[node] ?? 0; n < (members.start[node + 1] ?? 0); n++) {
    const r = members.entry[n] ?? 0
    for (let a = net.rowPtr[r] ?? 0; a < (net.rowPtr[r + 1] ?? 0); a++)
      if (net.column[a] !== node) visit(net.column[a] ?? 0, r, slack.arc, a)
    if (node !== outside && !net.must[r]) visit(outside, r, slack.out, r)
  }
  if (node !== outside) {
    if (slack.enter[node * slack.packing.words] !== Infinity) visit(outside, -1, slack.enter, node)
    return
  }
  for (let c = 0; c < outside; c++) if (slack.leave[c * slack.packing.words] !== Infinity) visit(c, -1, slack.leave, c)
}
