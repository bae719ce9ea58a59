import { prohibitive, slotCost, type Costs, type Network } from './network.ts'
import { raiseCosts, rowOrder, type RowOrder } from './row-order.ts'

/**
 * A partial assignment whose duals are always right for the rows already settled: u[i] = cost + price on the arc taken,
 * u[i] ≤ cost + price on every other arc, and a column's price lies between its last taken and its next free place.
 *
 * Prices only rise while rows are placed. `price[j]` counts from `base[j]`, which is already part of the arc costs in
 * `arcs`: so the cheapest arcs of a row come first and a search may stop at the first one that is too dear.
 * `taken[i]` is the arc row i takes, or −1. The rows of a column form a doubly linked list
 * (`head`, `after`, `before`). `nextPlace[j]` is what the next free place of j charges beyond `base[j]`, Infinity when
 * j is full.
 */
export type State = {
  net: Network
  arcs: RowOrder
  costs: Costs
  charge: number
  out: Float64Array
  u: Float64Array
  price: Float64Array
  nextPlace: Float64Array
  taken: Int32Array
  load: Int32Array
  head: Int32Array
  after: Int32Array
  before: Int32Array
  base: Float64Array
  work: number
}

/** Nobody placed, every price at the charge of the first place. Bounds and must-rows become prohibitive charges. */
export function emptyState(net: Network, costs: Costs): State {
  const { rows, columns } = net
  const charge = prohibitive(net, costs)
  const base = Float64Array.from({ length: columns }, (_, j) =>
    Math.min(placeCharge({ net, costs, charge }, j, 0), 4 * charge),
  )
  return {
    net,
    arcs: rowOrder(net, costs.arc, base),
    costs,
    charge,
    out: costs.out.map((cost, i) => cost + (net.must[i] ? charge : 0)),
    u: new Float64Array(rows),
    price: new Float64Array(columns),
    nextPlace: net.upper.reduce(
      (next, most, j) => next.fill(most > 0 ? 0 : Infinity, j, j + 1),
      new Float64Array(columns),
    ),
    taken: new Int32Array(rows).fill(-1),
    load: new Int32Array(columns),
    head: new Int32Array(columns).fill(-1),
    after: new Int32Array(rows).fill(-1),
    before: new Int32Array(rows).fill(-1),
    base,
    work: 0,
  }
}

/** Moves the prices into the base, so that arcs are sorted by what they really cost by now. O(arcs). */
export function rebase(state: State): void {
  const { net, arcs, base, price, nextPlace } = state
  raiseCosts(arcs, net, price)
  for (let j = 0; j < net.columns; j++) {
    base[j] = (base[j] ?? 0) + (price[j] ?? 0)
    nextPlace[j] = (nextPlace[j] ?? 0) - (price[j] ?? 0)
  }
  price.fill(0)
}

/** What place number k (from 0) of column j charges; places up to `lower` pay a prohibitive reward. */
export function placeCharge(
  { net, costs, charge }: Pick<State, 'net' | 'costs' | 'charge'>,
  j: number,
  k: number,
): number {
  if (k >= (net.upper[j] ?? 0)) return Infinity
  return slotCost(costs.slots, j, k) - (k < (net.lower[j] ?? 0) ? charge : 0)
}

/** The column where row i sits, or −1. */
export function columnOf(state: State, i: number): number {
  const a = state.taken[i] ?? -1
  return a < 0 ? -1 : (state.net.column[a] ?? -1)
}

/** Row i takes arc a. O(1). */
export function take(state: State, i: number, a: number): void {
  const { taken, load, head, after, before, nextPlace } = state
  const j = state.net.column[a] ?? 0
  const first = head[j] ?? -1
  taken[i] = a
  after[i] = first
  before[i] = -1
  if (first >= 0) before[first] = i
  head[j] = i
  const count = (load[j] ?? 0) + 1
  load[j] = count
  nextPlace[j] = placeCharge(state, j, count) - (state.base[j] ?? 0)
}

/** Row i gives its place back. O(1). */
export function release(state: State, i: number): void {
  const { taken, load, head, after, before, nextPlace } = state
  const j = columnOf(state, i)
  const next = after[i] ?? -1
  const previous = before[i] ?? -1
  if (previous >= 0) after[previous] = next
  else head[j] = next
  if (next >= 0) before[next] = previous
  taken[i] = -1
  const count = (load[j] ?? 0) - 1
  load[j] = count
  nextPlace[j] = placeCharge(state, j, count) - (state.base[j] ?? 0)
}
