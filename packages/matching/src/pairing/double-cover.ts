import { bid } from './bidding.ts'
import type { CoreGraph } from './core-graph.ts'
import type { DoubleCover } from './cover.ts'
import { placeAll } from './shortest-paths.ts'

/**
 * Solves the assignment problem on the double cover of a graph, the linear relaxation of pairing: an optimal
 * assignment, read as half-pairs, is an optimal half-integral pairing (Balinski 1965), and the sum of a person's two
 * prices is a feasible price for the blossom stages. floor[v] is minus the points lost when a copy of v stays alone.
 * Starts from any earlier cover, so that added pairs cost only their repair. Shortest augmenting paths
 * (Jonker and Volgenant 1987) in both directions: O(people · pairs · log people), in practice near linear.
 */
export function* solveDoubleCover(core: CoreGraph, floor: Float64Array, cover: DoubleCover): Generator<void> {
  repair(core, floor, cover)
  yield
  bid(core, floor, cover)
  yield
  yield* placeAll({ core, floor, own: cover.rows, other: cover.columns })
  yield* placeAll({ core, floor, own: cover.columns, other: cover.rows })
}

/** Raises rows until every pair is covered, and parts those whose prices then exceed their weight. */
function repair(core: CoreGraph, floor: Float64Array, { rows, columns }: DoubleCover): void {
  for (let i = 0; i < core.size; i++) {
    let price = floor[i] ?? 0
    for (let k = core.start[i] ?? 0; k < (core.start[i + 1] ?? 0); k++)
      price = Math.max(price, (core.weight[k] ?? 0) - (columns.price[core.to[k] ?? 0] ?? 0))
    const mate = rows.mate[i] ?? -1
    if (mate >= 0 && price > (rows.price[i] ?? 0)) {
      columns.mate[mate] = -1
      rows.mate[i] = -1
    }
    rows.price[i] = price
  }
}
