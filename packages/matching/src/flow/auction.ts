import { biddersOf, choose, type Bidders, type Choice } from './bidders.ts'
import type { Assignment, Costs, Network } from './network.ts'
import { fromStart } from './warm-start.ts'

/** Each phase bids this many times finer than the one before. */
const STEP = 10

/** Bids end at this fraction of a cost unit: so few seats are off by one when prices are rounded. */
const FINENESS = 32

/**
 * The cheapest assignment by an auction with falling bid increments (Bertsekas 1979, 1988; for columns with several
 * equal places Bertsekas and Castañón 1989): rows without a place bid for the one that is cheapest to them, as much as
 * their second choice allows, and drive out the lowest bidder. Each phase starts from the prices of the one before.
 * Where many rows want the same columns, prices rise by leaps instead of by one path at a time.
 *
 * The last phase bids so finely that nearly all seats are optimal. Prices rounded down stay right, for costs are whole:
 * u ≤ c + p implies ⌊u⌋ ≤ c + ⌊p⌋. The few seats that are not tight then get theirs by shortest paths, so the result and
 * its whole duals are exact. Needs columns without lower bounds and place charges (see `isOpen`).
 */
export function auction(net: Network, costs: Costs): Assignment {
  const fine = { arc: costs.arc.map((cost) => cost * FINENESS), out: costs.out.map((cost) => cost * FINENESS) }
  const bidders = biddersOf(net, fine)
  const places = openPlaces(net)
  const taken = new Int32Array(net.rows)
  for (let increment = firstIncrement(net, fine); ; increment = Math.ceil(increment / STEP)) {
    clear(places, bidders.price)
    runPhase({ bidders, places, taken, increment })
    if (increment === 1) break
  }
  const price = bidders.price.map((value) => Math.floor(value / FINENESS))
  const found = fromStart(net, costs, { price, arcOf: taken })
  return { ...found, work: found.work + bidders.work }
}

/** Whether a network and its costs are of the kind the auction understands. */
export const isOpen = (net: Network, costs: Costs): boolean =>
  !costs.slots && net.lower.every((least) => least === 0) && net.must.every((forced) => forced === 0)

/** The places of every column as a heap, lowest bid first: price[start[j]] is what the next bidder for j must beat. */
type Places = { start: Int32Array; price: Float64Array; row: Int32Array }

type Phase = { bidders: Bidders; places: Places; taken: Int32Array; increment: number }

function openPlaces(net: Network): Places {
  const start = new Int32Array(net.columns + 1)
  for (let j = 0; j < net.columns; j++) start[j + 1] = (start[j] ?? 0) + (net.upper[j] ?? 0)
  const size = start[net.columns] ?? 0
  return { start, price: new Float64Array(size), row: new Int32Array(size) }
}

/** Nobody holds a place any more, and every place asks the price of its column. */
function clear({ start, price, row }: Places, priceOf: Float64Array): void {
  row.fill(-1)
  for (let j = 0; j < priceOf.length; j++) price.fill(priceOf[j] ?? 0, start[j], start[j + 1])
}

/** A fraction of the dearest arc, or, when some rows must stay out anyway, of the dearest way to stay out. */
function firstIncrement(net: Network, costs: Costs): number {
  const places = net.upper.reduce((sum, most) => sum + most, 0)
  let most = 0
  for (const cost of costs.arc) most = Math.max(most, cost)
  if (places < net.rows) for (const cost of costs.out) most = Math.max(most, cost)
  return Math.max(1, Math.ceil(most / STEP))
}

function runPhase(phase: Phase): void {
  const { bidders, taken, increment } = phase
  const waiting = Array.from({ length: bidders.net.rows }, (_, k) => bidders.net.rows - 1 - k)
  const choice: Choice = { arc: -1, least: 0, second: 0 }
  for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
    choose(bidders, i, choice)
    taken[i] = choice.arc
    if (choice.arc < 0) continue
    const column = bidders.net.column[choice.arc] ?? 0
    const loser = outbid(phase, { row: i, column, raise: choice.second - choice.least + increment })
    if (loser >= 0) waiting.push(loser)
  }
}

/** A bid goes to the cheapest place of the column and into its heap; returns the row that held the place, or −1. */
function outbid({ bidders, places }: Phase, by: { row: number; column: number; raise: number }): number {
  const { start, price, row } = places
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
  bidders.price[by.column] = price[root] ?? 0
  return loser
}
