import type { ArcSource } from './arc-sources.ts'
import type { Assignment, Costs, Network } from './network.ts'
import { shortestPaths } from './shortest-paths.ts'
import { fromStart } from './warm-start.ts'

/** An optimum over all arcs of the source: arcOf[i] is an arc's own number or −1. */
export type CoreOptimum = Assignment & { rounds: number; coreArcs: number }

const CORE = 32
const MOST_ADDED = 8

/** With more new arcs a row than this, the old duals are too far off: a solve from nothing is faster. */
const NEAR = 0.05

/**
 * The cheapest assignment over very many arcs: solve over the cheapest arcs of every row, the core, then look at all
 * others (pricing): an arc that costs less than the duals allow joins the core, and once few do, the old duals are the
 * start of the next round. Without such an arc the duals are right for all arcs, so the core's optimum is the whole one's. Gives up,
 * with undefined, when all searches together look at more than `budget` arcs. Memory O(rows × CORE), time O(rounds × arcs) and
 * the core's solves. (Column generation; Gilmore and Gomory 1961.)
 */
export function coreAndPricing(source: ArcSource, budget: number): CoreOptimum | undefined {
  const free = new Float64Array(source.columns)
  const core = Array.from({ length: source.rows }, (_, i) =>
    source.cheapest(i, { count: CORE, limit: Infinity, price: free }),
  )
  let { net, costs, arc } = networkOf(source, core)
  let optimum = shortestPaths(net, costs, budget)
  let work = 0
  for (let rounds = 1; optimum; rounds++) {
    work += optimum.work
    const arcOf = optimum.arcOf.map((a) => (a < 0 ? -1 : (arc[a] ?? -1)))
    const added = addCheaper(source, core, optimum)
    if (added === 0) return { ...optimum, arcOf, rounds, coreArcs: arc.length }
    ;({ net, costs, arc } = networkOf(source, core))
    optimum =
      added > NEAR * source.rows
        ? shortestPaths(net, costs, budget - work)
        : fromStart(net, costs, { price: optimum.price, arcOf: positionsOf(arcOf, net, arc) }, budget - work)
  }
  return undefined
}

/** Adds, row by row, the arcs whose reduced cost is below zero; returns how many. */
function addCheaper(source: ArcSource, core: number[][], { u, price }: Assignment): number {
  let added = 0
  for (let i = 0; i < source.rows; i++) {
    const cheaper = source.cheapest(i, { count: MOST_ADDED, limit: u[i] ?? 0, price })
    core[i]?.push(...cheaper)
    added += cheaper.length
  }
  return added
}

/** The core as a network; arc[a] is the source's number of its arc a. */
function networkOf(source: ArcSource, core: readonly number[][]): { net: Network; costs: Costs; arc: Int32Array } {
  const { rows, columns, out, upper } = source
  const rowPtr = new Int32Array(rows + 1)
  for (let i = 0; i < rows; i++) rowPtr[i + 1] = (rowPtr[i] ?? 0) + (core[i]?.length ?? 0)
  const size = rowPtr[rows] ?? 0
  const [arc, column, cost] = [new Int32Array(size), new Int32Array(size), new Float64Array(size)]
  for (let i = 0; i < rows; i++) {
    const own = core[i] ?? []
    const start = rowPtr[i] ?? 0
    for (let k = 0; k < own.length; k++) {
      const a = own[k] ?? 0
      arc[start + k] = a
      column[start + k] = source.columnOf(a, i)
      cost[start + k] = source.costOf(a)
    }
  }
  const net = { rows, columns, rowPtr, column, must: new Uint8Array(rows), lower: new Int32Array(columns), upper }
  return { net, costs: { arc: cost, out }, arc }
}

/** Where the chosen arcs of the source stand in the core. */
function positionsOf(arcOf: Int32Array, { rows, rowPtr }: Network, arc: Int32Array): Int32Array {
  const found = new Int32Array(rows).fill(-1)
  for (let i = 0; i < rows; i++)
    for (let a = rowPtr[i] ?? 0; a < (rowPtr[i + 1] ?? 0); a++) if (arc[a] === arcOf[i]) found[i] = a
  return found
}
