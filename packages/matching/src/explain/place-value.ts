import type { Distances } from './distances.ts'
import { positionOf, type Prepared } from './prepared.ts'

/**
 * What one more place with a mentor gains per level: its price, less what the cheapest chain of moves costs that
 * brings somebody from outside (or from a place that had better stay empty) to it. Exact for one place, because one
 * place changes a flow by one cycle. `ways` are the cheapest ways from outside. Zeros when it gains nothing.
 */
export function placeGain(ready: Prepared, ways: Distances, mentor: string): number[] {
  const { board, priced } = ready
  const j = positionOf(ready.mentorAt, mentor)
  const columns = [...board.mentorOf.keys()].filter((c) => board.mentorOf[c] === j)
  const gains = board.split[j] ? blockerGains(ready, ways, j) : columns.map((c) => gainAt(ready, ways, c))
  const none = priced.map(() => 0)
  return gains.reduce((best, gain) => (isMore(gain, best) ? gain : best), none)
}

function gainAt({ graph, seating, board, priced }: Prepared, ways: Distances, c: number): number[] {
  const nth = (seating.load[c] ?? 0) + 1
  if (nth <= (board.net.upper[c] ?? 0)) return []
  const way = cost(graph.slack.packing, ways, c)
  return priced.map(
    ({ level, price }, l) =>
      (price[c] ?? 0) - (level.placeCost?.(board.mentorOf[c] ?? 0, nth) ?? 0) - (way[l] ?? Infinity),
  )
}

/** With groups one more place means one blocker fewer: whoever holds a column for nobody may get up. */
function blockerGains({ graph, board, priced }: Prepared, ways: Distances, j: number): number[][] {
  const usable = board.blockers.filter(({ mentor, nth }) => mentor === j && nth > 0).length
  return board.blockers.flatMap(({ mentor, nth }, b) => {
    const r = board.mentees + b
    if (mentor !== j || nth > 0) return []
    const way = cost(graph.slack.packing, ways, graph.at[r] ?? 0)
    return [
      priced.map(({ level, u }, l) => (u[r] ?? 0) - (level.placeCost?.(j, usable + 1) ?? 0) - (way[l] ?? Infinity)),
    ]
  })
}

function cost(packing: Prepared['graph']['slack']['packing'], { words, length }: Distances, node: number): number[] {
  const way = length.subarray(node * words, (node + 1) * words)
  return way.every(Number.isFinite) ? packing.split(way) : []
}

function isMore(a: readonly number[], b: readonly number[]): boolean {
  const k = a.findIndex((amount, l) => amount !== b[l])
  return k >= 0 && (a[k] ?? 0) > (b[k] ?? 0)
}
