import type { Instance, Result } from '../types.ts'
import { mentorIn } from './read-out.ts'
import type { Standing } from './standing.ts'

/** Somebody who moves: from one mentor to another, null for nowhere. Who joins comes from nowhere, who leaves goes there. */
export type Move = { mentee: string; from: string | null; to: string | null }

/** Who sits elsewhere in the second standing. O(rows). */
export function movesBetween(before: Standing, after: Standing): Move[] {
  const moves: Move[] = []
  for (let r = 0; r < after.rows.length; r++) {
    if (after.rows[r] === before.rows[r] && after.seat[r] === before.seat[r]) continue
    const [from, to] = [mentorIn(before, r), mentorIn(after, r)]
    const mentee = (after.rows[r] ?? before.rows[r])?.mentee.id
    if (mentee !== undefined && from !== to) moves.push({ mentee, from, to })
  }
  return moves
}

/** The same for two results. */
export function movesOf(
  before: { instance: Instance; result: Result },
  after: { instance: Instance; result: Result },
): Move[] {
  const [then, now] = [new Map(before.result.matched), new Map(after.result.matched)]
  const ids = new Set([...before.instance.mentees, ...after.instance.mentees].map(({ id }) => id))
  return [...ids].flatMap((mentee) => {
    const [from, to] = [then.get(mentee) ?? null, now.get(mentee) ?? null]
    return from === to ? [] : [{ mentee, from, to }]
  })
}
