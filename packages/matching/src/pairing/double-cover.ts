import { bid } from './bidding.ts'
import type { CoreGraph } from './core-graph.ts'
import { placeAll } from './shortest-paths.ts'

/** One copy of all people: what each pays, and the partner in the other copy (−1: none). */
export type Copy = { readonly price: Float64Array; readonly mate: Int32Array }

/**
 * Everybody twice, as `rows` and as `columns`: a row may take any column it is allowed to pair with. Invariant
 * between calls: row price + column price ≥ weight for every pair of the core, with equality when matched, and no
 * price below its floor.
 */
export type DoubleCover = { readonly rows: Copy; readonly columns: Copy }

/** A cover in which nobody is matched yet. */
export function emptyCover(floor: Float64Array): DoubleCover {
  const copy = (): Copy => ({ price: floor.slice(), mate: new Int32Array(floor.length).fill(-1) })
  return { rows: copy(), columns: copy() }
}

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
