import { firstOf } from './arc-sources.ts'
import { sortOn } from './row-order.ts'
import { release, take, type State } from './state.ts'

const ROUNDS = 2

/**
 * Settles most rows without a search and returns the rest. First every row takes its cheapest place while that is
 * free. Then rows that were too late outbid the holder of a single place, as far as their second choice allows
 * (the "augmenting row reduction" of Jonker and Volgenant, Computing 38, 1987).
 */
export function greedyStart(state: State): Int32Array {
  let waiting = new Int32Array(state.net.rows)
  let count = 0
  for (let i = 0; i < state.net.rows; i++) if (!settle(state, i)) waiting[count++] = i
  waiting = waiting.slice(0, count)
  for (let round = 0; round < ROUNDS && waiting.length > 0; round++) waiting = outbid(state, waiting)
  return waiting
}

type Bid = { arc: number; least: number; second: number }

function settle(state: State, i: number): boolean {
  const bid = bestBid(state, i)
  state.u[i] = bid.least
  if (bid.arc < 0) return true
  const isTied = bid.second === bid.least
  const arc = hasRoom(state, state.net.column[bid.arc] ?? 0) ? bid.arc : isTied ? openArc(state, i, bid.least) : -1
  if (arc >= 0) take(state, i, arc)
  return arc >= 0
}

/** An arc of row i at this cost that leads to a free place, or −1. Rows begin to look at different arcs, lest all find the same. */
function openArc(state: State, i: number, cost: number): number {
  const { arcs, net } = state
  const [start, end] = [net.rowPtr[i] ?? 0, net.rowPtr[i + 1] ?? 0]
  for (let n = start, p = start + firstOf(i, end - start); n < end; n++, p = p + 1 < end ? p + 1 : start)
    if (arcs.cost[p] === cost && hasRoom(state, arcs.column[p] ?? 0)) return arcs.arc[p] ?? -1
  return -1
}

const hasRoom = ({ nextPlace, price }: State, j: number): boolean => (nextPlace[j] ?? 0) <= (price[j] ?? 0)

function outbid(state: State, waiting: Int32Array): Int32Array<ArrayBuffer> {
  const later: number[] = []
  let budget = 4 * state.net.rows
  for (const first of waiting) {
    let i = first
    while (i >= 0 && budget-- > 0) i = bidFor(state, i, later)
    if (i >= 0) later.push(i)
  }
  return Int32Array.from(later)
}

/** Row i bids for its best place (unless only a prohibitive charge would stop it, which belongs in no price); returns the row it drove out if that one should bid at once, else −1. */
function bidFor(state: State, i: number, later: number[]): number {
  const bid = bestBid(state, i)
  state.u[i] = bid.least
  if (bid.arc < 0) return -1
  const j = state.net.column[bid.arc] ?? 0
  const price = state.price[j] ?? 0
  if ((state.nextPlace[j] ?? 0) <= price) {
    take(state, i, bid.arc)
    return -1
  }
  const raise = bid.second - bid.least
  const isHard = bid.second >= state.charge / 2
  if (state.net.upper[j] !== 1 || state.costs.slots || raise === 0 || isHard) {
    later.push(i)
    return -1
  }
  const rival = state.head[j] ?? -1
  release(state, rival)
  take(state, i, bid.arc)
  state.price[j] = price + raise
  state.u[i] = bid.second
  return rival
}

/** The cheapest and second cheapest way for row i (staying out is one of them). Arc −1 means: stay out. */
function bestBid(state: State, i: number): Bid {
  const { arcs, price, net } = state
  const bid = { arc: -1, least: state.out[i] ?? 0, second: Infinity }
  const end = net.rowPtr[i + 1] ?? 0
  for (let p = net.rowPtr[i] ?? 0; p < end; p++) {
    if (p === arcs.sorted[i]) sortOn(arcs, i, net)
    const cost = arcs.cost[p] ?? 0
    if (cost >= bid.second) break
    state.work++
    const total = cost + (price[arcs.column[p] ?? 0] ?? 0)
    if (total < bid.least || (bid.arc < 0 && total === bid.least)) {
      bid.second = bid.least
      bid.least = total
      bid.arc = arcs.arc[p] ?? 0
    } else if (total < bid.second) bid.second = total
  }
  return bid
}
