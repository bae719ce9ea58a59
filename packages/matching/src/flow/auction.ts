import type { Assignment, Costs, Network } from './network.ts'
import { sortOn } from './row-order.ts'
import { emptyState, rebase, type State } from './state.ts'
import { fromStart } from './warm-start.ts'

const STEP = 6

/**
 * The cheapest assignment by an auction with falling bid increments (Bertsekas 1979, 1988; for columns with several
 * equal places Bertsekas and Castañón 1989): rows without a place bid for the one that is cheapest to them, as much as
 * their second choice allows, and drive out the lowest bidder. Each phase starts from the prices of the one before.
 * Where many rows want the same columns, prices rise by leaps instead of by one path at a time.
 *
 * The last phase bids in whole numbers, so its seats are nearly optimal; exact seats and whole duals follow from there by
 * the few shortest paths that are missing. Needs columns without lower bounds and place charges.
 */
export function auction(net: Network, costs: Costs): Assignment {
  const state = emptyState(net, costs)
  const bids = openPlaces(net)
  for (let increment = firstIncrement(state); ; increment = Math.ceil(increment / STEP)) {
    runPhase(state, bids, increment)
    if (increment === 1) break
    rebase(state)
    bids.price.fill(0)
    bids.row.fill(-1)
    state.taken.fill(-1)
  }
  const price = state.price.map((value, j) => value + (state.base[j] ?? 0))
  const found = fromStart(net, costs, { price, arcOf: state.taken })
  return { ...found, work: found.work + state.work }
}

/** The places of every column as a heap, lowest bid first: price[start[j]] is what the next bidder for j must beat. */
type Places = { start: Int32Array; price: Float64Array; row: Int32Array }

function openPlaces(net: Network): Places {
  const start = new Int32Array(net.columns + 1)
  for (let j = 0; j < net.columns; j++) start[j + 1] = (start[j] ?? 0) + (net.upper[j] ?? 0)
  const size = start[net.columns] ?? 0
  return { start, price: new Float64Array(size), row: new Int32Array(size).fill(-1) }
}

function firstIncrement({ costs }: State): number {
  let most = 0
  for (const cost of costs.arc) most = Math.max(most, cost)
  return Math.max(1, Math.ceil(most / STEP))
}

function runPhase(state: State, places: Places, increment: number): void {
  const waiting = Array.from({ length: state.net.rows }, (_, k) => state.net.rows - 1 - k)
  for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
    const loser = bid(state, places, { row: i, increment })
    if (loser < 0) continue
    state.taken[loser] = -1
    waiting.push(loser)
  }
}

/** Row bids for its cheapest place; returns the row it drove out or −1. */
function bid(state: State, places: Places, { row, increment }: { row: number; increment: number }): number {
  const { arcs, price, net, taken } = state
  let least = state.out[row] ?? 0
  let second = Infinity
  let arc = -1
  const start = net.rowPtr[row] ?? 0
  const end = net.rowPtr[row + 1] ?? 0
  let p = start
  for (; p < end; p++) {
    if (p === arcs.sorted[row]) sortOn(arcs, row, net)
    const cost = arcs.cost[p] ?? 0
    if (cost >= second) break
    const total = cost + (price[arcs.column[p] ?? 0] ?? 0)
    if (total < least) {
      second = least
      least = total
      arc = arcs.arc[p] ?? 0
    } else if (total < second) second = total
  }
  state.work += p - start
  taken[row] = arc
  if (arc < 0) return -1
  return outbid(state, places, { row, column: net.column[arc] ?? 0, raise: second - least + increment })
}

function outbid(state: State, { start, price, row }: Places, by: { row: number; column: number; raise: number }): number {
  const root = start[by.column] ?? 0
  const size = (start[by.column + 1] ?? 0) - root
  const offer = (price[root] ?? 0) + by.raise
  const loser = row[root] ?? -1
  let at = 0
  for (let below = 1; below < size; below = 2 * at + 1) {
    if (below + 1 < size && (price[root + below + 1] ?? 0) < (price[root + below] ?? 0)) below++
    if ((price[root + below] ?? 0) >= offer) break
    price[root + at] = price[root + below] ?? 0
    row[root + at] = row[root + below] ?? -1
    at = below
  }
  price[root + at] = offer
  row[root + at] = by.row
  state.price[by.column] = price[root] ?? 0
  return loser
}
