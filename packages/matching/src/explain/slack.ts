import { slotCost, spanOf, type Costs } from '../flow/network.ts'
import { costsOf, type Board } from '../instance/board.ts'
import type { Level } from '../objective/level.ts'
import type { LevelProof } from '../types.ts'
import { packing, type Packing } from './packing.ts'

/** Where every row of a board sits: arcOf[r] is its arc or −1; load[c] counts the rows of column c. */
export type Seating = { arcOf: Int32Array; load: Int32Array }

/** One level on a board: its costs and its duals over rows and columns. */
export type Priced = { level: Level; costs: Costs; u: Float64Array; price: Float64Array }

/**
 * How much every single step away from the optimum costs beyond the duals, level by level: taking arc a, leaving row r
 * out, taking one more place in column c, closing one. Each amount is a vector over the levels, never below zero in
 * lexicographic order, held in `packing.words` numbers (see packing.ts); Infinity where the step is impossible.
 */
export type Slack = { packing: Packing; arc: Float64Array; out: Float64Array; enter: Float64Array; leave: Float64Array }

/** The duals of a level for all rows of the board: those of the proof, and for blockers what their place costs. */
export function pricedLevel(board: Board, seating: Seating, level: Level, proof: LevelProof): Priced {
  const costs = costsOf(board, level)
  const price = Float64Array.from(proof.places)
  const u = new Float64Array(board.net.rows)
  u.set(proof.mentees)
  for (let r = board.mentees; r < board.net.rows; r++) {
    const a = seating.arcOf[r] ?? -1
    u[r] = a < 0 ? (costs.out[r] ?? 0) : (price[board.net.column[a] ?? 0] ?? 0)
  }
  return { level, costs, u, price }
}

/** Computes all slacks of all levels. O(levels × arcs). */
export function slacks(board: Board, seating: Seating, levels: readonly Priced[]): Slack {
  const single = levels.map((priced) => slackOf(board, seating, priced))
  const pack = packing(levels.map((priced) => boundOf(board, priced)))
  const packed = (name: keyof Steps): Float64Array => pack.join(single.map((steps) => steps[name]))
  const found = {
    packing: pack,
    arc: packed('arc'),
    out: packed('out'),
    enter: packed('enter'),
    leave: packed('leave'),
  }
  forbidImpossible(board, seating, found)
  return found
}

type Steps = { arc: Float64Array; out: Float64Array; enter: Float64Array; leave: Float64Array }

function slackOf({ net }: Board, { load }: Seating, { costs, u, price }: Priced): Steps {
  const arc = new Float64Array(net.column.length)
  const out = new Float64Array(net.rows)
  for (let r = 0; r < net.rows; r++) {
    const own = u[r] ?? 0
    out[r] = (costs.out[r] ?? 0) - own
    for (let a = net.rowPtr[r] ?? 0; a < (net.rowPtr[r + 1] ?? 0); a++)
      arc[a] = (costs.arc[a] ?? 0) - own + (price[net.column[a] ?? 0] ?? 0)
  }
  const enter = price.map((worth, c) =>
    (load[c] ?? 0) < (net.upper[c] ?? 0) ? slotCost(costs.slots, c, load[c] ?? 0) - worth : 0,
  )
  const leave = price.map((worth, c) =>
    (load[c] ?? 0) > (net.lower[c] ?? 0) ? worth - slotCost(costs.slots, c, (load[c] ?? 0) - 1) : 0,
  )
  return { arc, out, enter, leave }
}

function forbidImpossible({ net }: Board, { load }: Seating, { packing: { words }, out, enter, leave }: Slack): void {
  const forbid = (amounts: Float64Array, at: number): void => void amounts.fill(Infinity, at * words, (at + 1) * words)
  for (let r = 0; r < net.rows; r++) if (net.must[r]) forbid(out, r)
  for (let c = 0; c < net.columns; c++) {
    if ((load[c] ?? 0) >= (net.upper[c] ?? 0)) forbid(enter, c)
    if ((load[c] ?? 0) <= (net.lower[c] ?? 0)) forbid(leave, c)
  }
}

/**
 * No way through the exchange graph can sum up to more at this level: the real costs of a way that meets every column
 * at most once, and the duals at its two ends, for those in between cancel.
 */
function boundOf({ net }: Board, { costs, u, price }: Priced): number {
  const largest = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return (Math.min(net.rows, net.columns) + 2) * spanOf(costs) + 2 * (largest(u) + largest(price))
}
