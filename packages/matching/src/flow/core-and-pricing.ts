import type { Assignment, Costs, Network } from './network.ts'
import { shortestPaths } from './shortest-paths.ts'
import { fromStart } from './warm-start.ts'

/** A full table of costs: row i and column j cost cost[i × columns + j]; column j has upper[j] places. */
export type Table = { rows: number; columns: number; cost: Uint16Array | Int32Array; out: Float64Array; upper: Int32Array }

/** An optimum over a table: columnOf[i] is −1 for a row that stays out. `rounds` counts how often the core was solved. */
export type TableOptimum = { columnOf: Int32Array; u: Float64Array; price: Float64Array; rounds: number; coreArcs: number }

const CORE = 40
const MOST_ADDED = 8

/**
 * The cheapest assignment over a full table that is too large to copy: solve over the cheapest arcs of every row, then
 * look at all others (pricing): an arc that costs less than its duals allow joins the core, and the old duals are the
 * start of the next round. Without such an arc the duals are feasible for the whole table, so the core's optimum is the
 * table's. Memory O(rows × CORE), time O(rounds × rows × columns) plus the core's solves.
 */
export function coreAndPricing(table: Table): TableOptimum {
  const core = Array.from({ length: table.rows }, (_, i) => cheapestIn(table, i, { count: CORE, limit: Infinity }))
  let seats = new Int32Array(table.rows).fill(-1)
  let prices: Float64Array | undefined
  for (let rounds = 1; ; rounds++) {
    const { net, costs } = networkOf(table, core)
    const optimum: Assignment = prices ? fromStart(net, costs, { price: prices, arcOf: arcsTo(net, seats) }) : shortestPaths(net, costs)
    const { u, price, arcOf } = optimum
    seats = arcOf.map((a) => (a < 0 ? -1 : (net.column[a] ?? -1)))
    prices = price
    if (addCheaper(table, core, { u, price }) === 0) return { columnOf: seats, u, price, rounds, coreArcs: net.column.length }
  }
}

/** The `count` columns of row i that cost least at some prices, none dearer than or as dear as `limit`, by insertion. */
function cheapestIn({ columns, cost }: Table, i: number, { count, limit, price }: { count: number; limit: number; price?: Float64Array }): number[] {
  const totals: number[] = []
  const found: number[] = []
  for (let j = 0, at = i * columns; j < columns; j++, at++) {
    const total = price ? (cost[at] ?? 0) + (price[j] ?? 0) : (cost[at] ?? 0)
    if (total >= limit || (totals.length === count && total >= (totals[count - 1] ?? 0))) continue
    let k = Math.min(totals.length, count - 1)
    for (; k > 0 && (totals[k - 1] ?? 0) > total; k--) {
      totals[k] = totals[k - 1] ?? 0
      found[k] = found[k - 1] ?? 0
    }
    totals[k] = total
    found[k] = j
  }
  return found
}

/** Adds, row by row, the arcs whose reduced cost is below zero; returns how many. */
function addCheaper(table: Table, core: number[][], { u, price }: Pick<Assignment, 'u' | 'price'>): number {
  let added = 0
  for (let i = 0; i < table.rows; i++) {
    const cheaper = cheapestIn(table, i, { count: MOST_ADDED, limit: u[i] ?? 0, price })
    core[i]?.push(...cheaper)
    added += cheaper.length
  }
  return added
}

function networkOf({ rows, columns, cost, out, upper }: Table, core: readonly number[][]): { net: Network; costs: Costs } {
  const rowPtr = new Int32Array(rows + 1)
  for (let i = 0; i < rows; i++) rowPtr[i + 1] = (rowPtr[i] ?? 0) + (core[i]?.length ?? 0)
  const column = new Int32Array(rowPtr[rows] ?? 0)
  const arc = new Float64Array(column.length)
  for (let i = 0; i < rows; i++)
    for (const [n, j] of (core[i] ?? []).entries()) {
      column[(rowPtr[i] ?? 0) + n] = j
      arc[(rowPtr[i] ?? 0) + n] = cost[i * columns + j] ?? 0
    }
  const net = { rows, columns, rowPtr, column, must: new Uint8Array(rows), lower: new Int32Array(columns), upper }
  return { net, costs: { arc, out } }
}

function arcsTo({ rows, rowPtr, column }: Network, columnOf: Int32Array): Int32Array {
  const arcOf = new Int32Array(rows).fill(-1)
  for (let i = 0; i < rows; i++)
    for (let a = rowPtr[i] ?? 0; a < (rowPtr[i + 1] ?? 0); a++) if (column[a] === columnOf[i]) arcOf[i] = a
  return arcOf
}
