import { stepsFrom, stepsInto, type Exchange } from './exchange.ts'
import { popNearest, queueFor, raise } from '../flow/vector-queue.ts'

/**
 * Cheapest ways between one node of the exchange graph and all others: the length of each (a vector of `words`
 * numbers per node, Infinity when there is none), and per node the next node and the row that moves.
 */
export type Distances = { words: number; length: Float64Array; next: Int32Array; row: Int32Array }

/** The cheapest way from every node to `target`. Dijkstra over lexicographic vectors; O(arcs log columns). */
export const distancesTo = (graph: Exchange, target: number): Distances => dijkstra(graph, target, stepsInto)

/** The cheapest way from `source` to every node; `next` then points back towards the source. */
export const distancesFrom = (graph: Exchange, source: number): Distances => dijkstra(graph, source, stepsFrom)

function dijkstra(graph: Exchange, root: number, steps: typeof stepsInto): Distances {
  const nodes = graph.board.net.columns + 1
  const words = graph.slack.packing.words
  const found: Distances = {
    words,
    length: new Float64Array(nodes * words).fill(Infinity),
    next: new Int32Array(nodes).fill(-1),
    row: new Int32Array(nodes).fill(-1),
  }
  found.length.fill(0, root * words, (root + 1) * words)
  const queue = queueFor(found.length, words)
  raise(queue, root)
  for (let node = popNearest(queue); node >= 0; node = popNearest(queue)) {
    const from = node
    steps(graph, from, (to, row, amounts, at) => {
      if (!shorten(found, { from, to, amounts, at })) return
      found.next[to] = from
      found.row[to] = row
      raise(queue, to)
    })
  }
  return found
}

type Way = { from: number; to: number; amounts: Float64Array; at: number }

/** Takes the way to `to` through `from` when it is shorter; the first word that differs decides. */
function shorten({ words, length }: Distances, { from, to, amounts, at }: Way): boolean {
  for (let w = 0; w < words; w++) {
    const known = length[to * words + w] ?? 0
    const way = (length[from * words + w] ?? 0) + (amounts[at * words + w] ?? 0)
    if (way > known) return false
    if (way === known) continue
    for (let v = w; v < words; v++)
      length[to * words + v] = (length[from * words + v] ?? 0) + (amounts[at * words + v] ?? 0)
    return true
  }
  return false
}
