import type { Engine } from '../types.ts'
import { networkArcs } from './arc-sources.ts'
import { auction, isOpen } from './auction.ts'
import { byPlaces, isShortOfPlaces } from './by-places.ts'
import { coreAndPricing } from './core-and-pricing.ts'
import type { Assignment, Costs, Network } from './network.ts'
import { shortestPaths } from './shortest-paths.ts'

/** Rows with at least this many arcs on average are dense: bidding may pay. */
const DENSE = 100

/** More arcs than this are not copied: a core of them is. */
const LARGE = 4_000_000

/** Arcs that may be looked at, as a multiple of all arcs, before the columns count as contested. */
const CONTESTED = 0.25

/**
 * The cheapest assignment by whichever method suits the instance: shortest paths from the rows, or from the places
 * where these are scarce; for very many arcs over a core of the cheap ones. In dense networks a work counter notices when
 * many rows fight for the same columns, and the auction takes over.
 */
export function cheapest(net: Network, costs: Costs): Assignment & { engine: Engine } {
  const arcs = net.column.length
  if (arcs < DENSE * net.rows || !isOpen(net, costs)) {
    const found = isShortOfPlaces(net, costs) ? byPlaces(net, costs) : shortestPaths(net, costs)
    return { ...found, engine: 'shortest-paths' }
  }
  const budget = CONTESTED * arcs
  const found = arcs > LARGE ? coreAndPricing(networkArcs(net, costs), budget) : shortestPaths(net, costs, budget)
  if (!found) return { ...auction(net, costs), engine: 'auction' }
  return { ...found, engine: arcs > LARGE ? 'core-and-pricing' : 'shortest-paths' }
}
