import { distancesTo, type Distances } from './distances.ts'
import { firstChange, mentorIdAt, positionOf, type Change, type Move, type Prepared } from './prepared.ts'

/**
 * Another mentor for a person: what the best matching with that pair loses, at the first level that changes
 * (`loss` is undefined when it loses nothing but the toss), and who would move so that it works.
 */
export type Alternative = { mentor: string; loss: Change | undefined; moves: Move[] }

/** All other eligible mentors of a mentee, cheapest first. One backward shortest path; O(arcs log columns). */
export function alternativesOf(ready: Prepared, mentee: string): Alternative[] {
  const i = positionOf(ready.menteeAt, mentee)
  const { net } = ready.board
  const ways = distancesTo(ready.graph, ready.graph.at[i] ?? net.columns)
  const found: { amounts: number[]; alternative: Alternative }[] = []
  for (let a = net.rowPtr[i] ?? 0; a < (net.rowPtr[i + 1] ?? 0); a++) {
    if (a === ready.seating.arcOf[i]) continue
    const column = net.column[a] ?? 0
    const amounts = lossVia(ready, ways, { amounts: ready.graph.slack.arc, at: a, column })
    if (!amounts) continue
    const moves = [
      { mentee, from: mentorIdAt(ready, ready.graph.at[i] ?? -1), to: mentorIdAt(ready, column) },
      ...movesAlong(ready, ways, column),
    ]
    found.push({
      amounts,
      alternative: { mentor: mentorIdAt(ready, column) ?? '', loss: firstChange(ready, amounts), moves },
    })
  }
  return found.toSorted((x, y) => compare(x.amounts, y.amounts)).map(({ alternative }) => alternative)
}

type FirstStep = { amounts: ArrayLike<number>; at: number; column: number }

/** What a first step into a column loses per level, with the cheapest way for all others; undefined when there is none. */
export function lossVia({ graph }: Prepared, ways: Distances, step: FirstStep): number[] | undefined {
  const { words } = ways
  const total = Array.from(
    { length: words },
    (_, w) => (step.amounts[step.at * words + w] ?? 0) + (ways.length[step.column * words + w] ?? 0),
  )
  return total.every(Number.isFinite) ? graph.slack.packing.split(total) : undefined
}

/** Who moves where along the cheapest way from a column to the target. */
export function movesAlong(ready: Prepared, ways: Distances, start: number): Move[] {
  const moves: Move[] = []
  for (let node = start; (ways.next[node] ?? -1) >= 0; node = ways.next[node] ?? -1) {
    const mentee = ready.instance.mentees[ways.row[node] ?? -1]
    const move = { from: mentorIdAt(ready, node), to: mentorIdAt(ready, ways.next[node] ?? -1) }
    if (mentee) moves.push({ mentee: mentee.id, ...move })
  }
  return moves
}

function compare(a: readonly number[], b: readonly number[]): number {
  const k = a.findIndex((amount, l) => amount !== b[l])
  return k < 0 ? 0 : (a[k] ?? 0) - (b[k] ?? 0)
}
