import { createTree } from './alternating-tree.ts'
import { runStage } from './blossom-stage.ts'
import { type Blossoms, withoutBlossoms } from './blossoms.ts'
import { coreOf, firstPairs } from './core-graph.ts'
import { emptyCover } from './cover.ts'
import { solveDoubleCover } from './double-cover.ts'
import { pairsOf } from './half-pairs.ts'
import { addMissingPairs } from './missing-pairs.ts'
import type { PairingGraph } from './pairing-graph.ts'

/**
 * How much work a pairing took: pairs in the last core, rounds of pricing, stages of the blossom search in the last
 * round.
 */
export type PairingWork = { pairs: number; rounds: number; stages: number }

/**
 * The heaviest pairing of a graph, counting for each unpaired vertex minus its bonus, with prices that prove it.
 * Fractional start on a core of good pairs, blossom stages for the few odd circles it leaves, then pricing of all
 * pairs until none is missing. Yields between turns of work.
 */
export function* solvePairing(graph: PairingGraph): Generator<void, { blossoms: Blossoms; work: PairingWork }> {
  const pairs = firstPairs(graph)
  const floor = graph.bonus.map((bonus) => -bonus)
  const cover = emptyCover(floor)
  for (let rounds = 1; ; rounds++) {
    const core = coreOf(graph.size, pairs)
    yield* solveDoubleCover(core, floor, cover)
    const relaxed = cover.rows.price.map((price, v) => price + (cover.columns.price[v] ?? 0))
    const blossoms = withoutBlossoms(pairsOf(cover), relaxed)
    if (addMissingPairs(graph, blossoms, pairs) > 0) continue
    yield
    const tree = createTree(
      core,
      blossoms,
      floor.map((points) => 2 * points),
    )
    const stages = yield* placeRest(tree)
    if (addMissingPairs(graph, blossoms, pairs) > 0) continue
    return { blossoms, work: { pairs: core.to.length / 2, rounds, stages } }
  }
}

/** A blossom stage from everybody who is alone and pays more than the floor. Returns the number of stages. */
function* placeRest(tree: ReturnType<typeof createTree>): Generator<void, number> {
  const { mate, price, size } = tree.blossoms
  let stages = 0
  for (let v = 0; v < size; v++) {
    if (mate[v] !== -1 || (price[v] ?? 0) <= (tree.floor[v] ?? 0)) continue
    runStage(tree, v)
    stages++
    yield
  }
  return stages
}
