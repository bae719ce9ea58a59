import { costsOf, type Board } from '../instance/board.ts'
import type { Level } from '../objective/level.ts'
import { face, type Face } from './face.ts'
import { alone, dualsOf, withNext, type Merged } from './merge.ts'
import { slotCost, type Assignment, type Costs, type Network } from './network.ts'
import { cheapest } from './portfolio.ts'
import { fromStart } from './warm-start.ts'
import type { Engine } from '../types.ts'

/** One solved level: its least cost and its duals over all rows and columns of the board. */
export type SolvedLevel = { level: Level; cost: number; u: Float64Array; price: Float64Array }

/**
 * `pairOf[i]` is the number of the pair mentee i takes, or −1; `rest` is the face that remains after all levels,
 * on which row i takes arc `arcOf[i]`.
 */
export type Solved = { pairOf: Int32Array; arcOf: Int32Array; levels: SolvedLevel[]; rest: Board; engine: Engine }

/**
 * The lexicographic optimum: each level is solved among the optima of the levels before, by restricting the network to
 * the optimal face (Huang, Kavitha, Mehlhorn and Michail, Algorithmica 74, 2016). By induction the last assignment is
 * optimal for the first level, among those for the second, and so on. `between` is called before every level.
 */
export function solveLevels(start: Solved, levels: readonly Level[], between: (level: Level) => void): Solved {
  const until = start.levels.length + levels.length
  let solved = start
  while (solved.levels.length < until) {
    const ahead = levels.slice(levels.length - (until - solved.levels.length))
    if (ahead[0]) between(ahead[0])
    solved = solveTogether(solved, ahead)
  }
  return solved
}

/** Nothing solved yet on a board. */
export const unsolved = (board: Board): Solved => ({
  pairOf: new Int32Array(board.mentees).fill(-1),
  arcOf: new Int32Array(board.net.rows).fill(-1),
  levels: [],
  rest: board,
  engine: 'shortest-paths',
})

/** One level, found from prices and from the seats before it instead of from nothing. */
export function resolveLevel(before: Solved, level: Level, price: Float64Array): Solved {
  const costs = alone(costsOf(before.rest, level))
  return descend(before, [level], costs, fromStart(before.rest.net, costs.costs, { price, arcOf: before.arcOf }))
}

/** Solves as many of the next levels as fit into exact integers at once. */
function solveTogether(before: Solved, ahead: readonly Level[]): Solved {
  const merged = mergeLevels(before.rest, ahead)
  const optimum = cheapest(before.rest.net, merged.costs)
  const solved = descend(before, ahead, merged, optimum)
  return optimum.engine === 'shortest-paths' ? solved : { ...solved, engine: optimum.engine }
}

/** Walks down the faces of levels that were solved together, one by one. */
function descend(before: Solved, levels: readonly Level[], merged: Merged, optimum: Assignment): Solved {
  let { rest, arcOf } = { rest: before.rest, arcOf: optimum.arcOf }
  const solved = before.levels.slice()
  for (const [k, duals] of dualsOf(merged, optimum).entries()) {
    const level = levels[k]
    if (!level) break
    const costs = costsOf(rest, level)
    solved.push({ level, cost: costOf(rest.net, costs, { arcOf }), u: duals.u, price: duals.price })
    const next = face(rest.net, costs, duals)
    arcOf = arcsOn(next, arcOf)
    rest = { ...rest, net: next.net, pair: next.arc.map((a) => rest.pair[a] ?? -1) }
  }
  const pairOf = arcOf.subarray(0, rest.mentees).map((a) => rest.pair[a] ?? -1)
  return { ...before, pairOf, arcOf, levels: solved, rest }
}

function mergeLevels(board: Board, [first, ...others]: readonly Level[]): Merged {
  if (!first) throw new Error('There is no level to solve.')
  let merged = alone(costsOf(board, first))
  for (const level of others) {
    const wider = withNext(board.net, merged, costsOf(board, level))
    if (!wider) break
    merged = wider
  }
  return merged
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
  if (!Number.isSafeInteger(cost))
    throw new RangeError('The total cost of a level leaves the 53 bits of exact integers.')
  return cost
}
