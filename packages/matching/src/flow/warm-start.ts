import { columnLists, fillFrom } from './column-search.ts'
import type { Assignment, Costs, Network } from './network.ts'
import { assignmentOf, settleAll } from './shortest-paths.ts'
import { emptyState, placeCharge, rebase, take, type State } from './state.ts'

/** Where to start from: a price per column (any) and an arc per row or −1 (any that respects the capacities). */
export type Start = { price: Float64Array; arcOf: Int32Array }

/**
 * The cheapest assignment, found from prices and seats that are nearly right. Every row asks what is cheapest at these
 * prices; it keeps its seat if that is as cheap. Then columns with free places that are too dear look for rows, then
 * rows without a seat look for places. Exact from any start; the nearer, the faster. Gives up, with undefined, after
 * looking at `budget` arcs.
 */
export function fromStart(net: Network, costs: Costs, start: Start): Assignment
export function fromStart(net: Network, costs: Costs, start: Start, budget: number): Assignment | undefined
export function fromStart(net: Network, costs: Costs, start: Start, budget = Infinity): Assignment | undefined {
  const state = emptyState(net, costs)
  adoptPrices(state, start.price)
  const waiting = keepSeats(state, start.arcOf)
  const dear = columnsTooDear(state)
  if (dear.length > 0) {
    const lists = columnLists(net)
    for (const j of dear) {
      fillFrom(state, lists, j)
      if (state.work > budget) return undefined
    }
    rebase(state)
  }
  const seated = settleAll(
    state,
    waiting.filter((i) => (state.taken[i] ?? -1) < 0),
    budget,
  )
  return seated ? assignmentOf(state) : undefined
}

/** Takes over the prices, but none below the charge of a column's first place. */
function adoptPrices(state: State, price: Float64Array): void {
  for (let j = 0; j < state.net.columns; j++) state.price[j] = Math.max(0, (price[j] ?? 0) - (state.base[j] ?? 0))
  rebase(state)
}

/** Seats every row whose old arc is as cheap as any, and returns those without a seat who want one. */
function keepSeats(state: State, arcOf: Int32Array): Int32Array {
  const { net, costs, base, u, out } = state
  const waiting: number[] = []
  for (let i = 0; i < net.rows; i++) {
    let least = out[i] ?? 0
    const end = net.rowPtr[i + 1] ?? 0
    for (let a = net.rowPtr[i] ?? 0; a < end; a++)
      least = Math.min(least, (costs.arc[a] ?? 0) + (base[net.column[a] ?? 0] ?? 0))
    u[i] = least
    const a = arcOf[i] ?? -1
    const j = net.column[a] ?? -1
    const isTight = a >= 0 && (costs.arc[a] ?? 0) + (base[j] ?? 0) === least
    if (isTight && (state.nextPlace[j] ?? 0) <= 0) take(state, i, a)
    else if (least < (out[i] ?? 0)) waiting.push(i)
  }
  return Int32Array.from(waiting)
}

/** Columns whose next free place charges less than their price. */
function columnsTooDear(state: State): number[] {
  return [...state.nextPlace.keys()].filter((j) => placeCharge(state, j, state.load[j] ?? 0) < (state.base[j] ?? 0))
}
