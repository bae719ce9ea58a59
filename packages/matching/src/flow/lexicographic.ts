import { costsOf, type Board } from '../instance/board.ts'
import type { Level } from '../objective/level.ts'
import { face, type Face } from './face.ts'
import { slotCost, type Assignment, type Costs, type Network } from './network.ts'
import { shortestPaths } from './shortest-paths.ts'

/** One solved level: its least cost and its duals over all rows and columns of the board. */
export type SolvedLevel = { level: Level; cost: number; u: Float64Array; price: Float64Array }

/**
 * `pairOf[i]` is the number of the pair mentee i takes, or −1; `rest` is the face that remains after all levels,
 * on which row i takes arc `arcOf[i]`.
 */
export type Solved = { pairOf: Int32Array; arcOf: Int32Array; levels: SolvedLevel[]; rest: Board }

/**
 * The lexicographic optimum: each level is solved among the optima of the levels before, by restricting the network to
 * the optimal face (Huang, Kavitha, Mehlhorn and Michail, Algorithmica 74, 2016). By induction the last assignment is
 * optimal for the first level, among those for the second, and so on. `between` is called before every level.
 */
export function solveLevels(start: Board, levels: readonly Level[], between: (level: Level) => void = () => {}): Solved {
  let rest = start
  let arcOf = new Int32Array(start.net.rows).fill(-1)
  const solved: SolvedLevel[] = []
  for (const level of levels) {
    between(level)
    const costs = costsOf(rest, level)
    const optimum = shortestPaths(rest.net, costs)
    const { u, price } = optimum
    solved.push({ level, cost: costOf(rest.net, costs, optimum), u, price })
    const next = face(rest.net, costs, optimum)
    arcOf = arcsOn(next, optimum.arcOf)
    rest = { ...rest, net: next.net, pair: next.arc.map((a) => rest.pair[a] ?? -1) }
  }
  const pairOf = arcOf.subarray(0, start.mentees).map((a) => rest.pair[a] ?? -1)
  return { pairOf, arcOf, levels: solved, rest }
}

/** The same assignment in the face's own arc numbers; an optimal assignment uses only arcs of the face. */
function arcsOn({ net, arc }: Face, arcOf: Int32Array): Int32Array<ArrayBuffer> {
  const taken = new Int32Array(net.rows).fill(-1)
  for (let i = 0; i < net.rows; i++)
    for (let a = net.rowPtr[i] ?? 0; a < (net.rowPtr[i + 1] ?? 0); a++) if (arc[a] === arcOf[i]) taken[i] = a
  return taken
}

/** What an assignment costs: arcs taken, rows left out and places used. */
export function costOf(net: Network, costs: Costs, { arcOf }: Pick<Assignment, 'arcOf'>): number {
  const load = new Int32Array(net.columns)
  let cost = 0
  for (let i = 0; i < net.rows; i++) {
    const a = arcOf[i] ?? -1
    if (a < 0) {
      cost += costs.out[i] ?? 0
      continue
    }
    const j = net.column[a] ?? 0
    cost += (costs.arc[a] ?? 0) + slotCost(costs.slots, j, load[j] ?? 0)
    load[j] = (load[j] ?? 0) + 1
  }
  if (!Number.isSafeInteger(cost)) throw new RangeError('The total cost of a level leaves the 53 bits of exact integers.')
  return cost
}
