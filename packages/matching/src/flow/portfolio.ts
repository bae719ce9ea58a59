import type { Engine } from '../types.ts'
import { auction, isOpen } from './auction.ts'
import type { Assignment, Costs, Network } from './network.ts'
import { shortestPaths } from './shortest-paths.ts'

/** Rows with at least this many arcs are dense enough for bidding to pay. */
const DENSE = 100

/** Arcs the shortest paths may look at, as a multiple of all arcs, before the columns count as contested. */
const CONTESTED = 4

/**
 * The cheapest assignment by whichever method suits the instance. Shortest paths win unless many rows fight for the same
 * columns of a dense network; a work counter notices that, and the auction takes over.
 */
export function cheapest(net: Network, costs: Costs): Assignment & { engine: Engine } {
  const mayBid = net.column.length >= DENSE * net.rows && isOpen(net, costs)
  const budget = mayBid ? CONTESTED * net.column.length : Infinity
  const found = shortestPaths(net, costs, budget)
  return found ? { ...found, engine: 'shortest-paths' } : { ...auction(net, costs), engine: 'auction' }
}
