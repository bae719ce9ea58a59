import { stepsFrom, stepsInto, type Exchange } from './exchange.ts'

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
  const queue = queueOf(found, nodes)
  queue.raise(root)
  for (let node = queue.pop(); node >= 0; node = queue.pop()) {
    const from = node
    steps(graph, from, (to, row, amounts, at) => {
      if (!shorten(found, { from, to, amounts, at })) return
      found.next[to] = from
      found.row[to] = row
      queue.raise(to)
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

type Queue = { raise: (node: number) => void; pop: () => number }

/** A binary heap of nodes by vector length. */
function queueOf({ words, length }: Distances, nodes: number): Queue {
  const heap: number[] = []
  const position = new Int32Array(nodes).fill(-1)
  const isNearer = (a: number, b: number): boolean => {
    for (let w = 0; w < words; w++) {
      const difference = (length[a * words + w] ?? 0) - (length[b * words + w] ?? 0)
      if (difference !== 0) return difference < 0
    }
    return false
  }
  const put = (node: number, at: number): void => {
    heap[at] = node
    position[node] = at
  }
  const rise = (node: number, from: number): void => {
    let at = from
    for (let above = (at - 1) >> 1; at > 0 && isNearer(node, heap[above] ?? 0); above = (at - 1) >> 1) {
      put(heap[above] ?? 0, at)
      at = above
    }
    put(node, at)
  }
  const sink = (node: number): void => {
    let at = 0
    for (let below = 1; below < heap.length; below = 2 * at + 1) {
      if (below + 1 < heap.length && isNearer(heap[below + 1] ?? 0, heap[below] ?? 0)) below++
      if (!isNearer(heap[below] ?? 0, node)) break
      put(heap[below] ?? 0, at)
      at = below
    }
    put(node, at)
  }
  return {
    raise: (node) => rise(node, (position[node] ?? -1) < 0 ? heap.length : (position[node] ?? 0)),
    pop: () => {
      const nearest = heap[0]
      const last = heap.pop()
      if (nearest === undefined || last === undefined) return -1
      position[nearest] = -1
      if (heap.length > 0) sink(last)
      return nearest
    },
  }
}
