import type { Board } from '../instance/board.ts'
import type { Instance, Result } from '../types.ts'
import type { Seating } from './slack.ts'

/** Seats the rows of a board as a result says; blockers take the places that the mentees of their mentor leave. */
export function seatingOf(board: Board, instance: Instance, result: Pick<Result, 'matched'>): Seating {
  const { net, mentees, pair } = board
  const mentorOf = new Map(result.matched)
  const arcOf = new Int32Array(net.rows).fill(-1)
  const load = new Int32Array(net.columns)
  const sit = (row: number, a: number): void => {
    arcOf[row] = a
    const c = net.column[a] ?? 0
    load[c] = (load[c] ?? 0) + 1
  }
  for (let i = 0; i < mentees; i++)
    for (let a = net.rowPtr[i] ?? 0; a < (net.rowPtr[i + 1] ?? 0); a++) {
      const { mentee = '', mentor } = instance.pairs[pair[a] ?? -1] ?? {}
      if (mentor !== undefined && mentorOf.get(mentee) === mentor) sit(i, a)
    }
  const blockers = Array.from({ length: net.rows - mentees }, (_, b) => net.rows - 1 - b)
  for (const r of blockers.toSorted((a, b) => (net.must[b] ?? 0) - (net.must[a] ?? 0)))
    for (let a = net.rowPtr[r] ?? 0; a < (net.rowPtr[r + 1] ?? 0) && (arcOf[r] ?? -1) < 0; a++)
      if ((load[net.column[a] ?? 0] ?? 0) < (net.upper[net.column[a] ?? 0] ?? 0)) sit(r, a)
  return { arcOf, load }
}
