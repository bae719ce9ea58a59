import type { Engine } from '../types.ts'
import { networkArcs } from './arc-sources.ts'
import { auction, isOpen } from './auction.ts'
import { byPlaces, isShortOfPlaces } from './by-places.ts'
import { coreAndPricing } from './core-and-pricing.ts'
import type { Assignment, Costs, Network } from './network.ts'
import { shortestPaths } from './shortest-paths.ts'

/** Rows with at least this many arcs on average are dense: most of their arcs need not be looked at twice. */
const DENSE = 100

/** Arcs the shortest paths may look at, as a multiple of all arcs, before the columns count as contested. */
const CONTESTED = 0.25

/**
 * The cheapest assignment by whichever method suits the instance: shortest paths from the rows, or from the places
 * where these are scarce; for dense networks over a core of cheap arcs, until a work counter shows that many rows fight
 * for the same columns and the auction takes over.
 */
export function cheapest(net: Network, costs: Costs): Assignment & { engine: Engine } {
  const isDense = net.column.length >= DENSE * net.rows && isOpen(net, costs)
  if (isDense) {
    const found = coreAndPricing(networkArcs(net, costs), CONTESTED * net.column.length)
    return found ? { ...found, engine: 'core-and-pricing' } : { ...auction(net, costs), engine: 'auction' }
  }
  const found = isShortOfPlaces(net, costs) ? byPlaces(net, costs) : shortestPaths(net, costs)
  return { ...found, engine: 'shortest-paths' }
}
