import { itself, nothing, type Level } from '../objective/level.ts'
import { tieBreak } from '../objective/tie-break.ts'
import type { LocatedRequest } from './request.ts'

/** Missing readings, minimum loads, score, balance: the levels of a plan, most important first. */
export function readingLevels({ request, application }: LocatedRequest): Level[] {
  const { readers, applications, pairs, perApplication } = request
  const listed = new Int32Array(applications.length)
  for (const a of application) listed[a] = (listed[a] ?? 0) + 1
  const unavoidable = listed.reduce((sum, count) => sum + Math.max(0, perApplication - count), 0)
  const level = (id: string, parts: Partial<Level>): Level => ({
    id,
    pairCost: nothing,
    outCost: nothing,
    value: itself,
    ...parts,
  })
  const isReader = (column: number): boolean => column < readers.length
  return [
    level('missing', {
      placeCost: (column, nth) =>
        !isReader(column) && nth > (listed[column - readers.length] ?? 0) - perApplication ? 1 : 0,
      value: (cost) => cost + unavoidable,
    }),
    level('minimum', {
      placeCost: (column, nth) => (nth <= (readers[column]?.minimum ?? 0) ? -1 : 0),
      value: (cost) => 0 - cost,
    }),
    level('score', { pairCost: (pair) => -(pairs[pair]?.score ?? 0), value: (cost) => 0 - cost }),
    level('balance', { placeCost: (column, nth) => (isReader(column) ? 2 * nth - 1 : 0) }),
  ]
}

/** The toss between equally good plans, fixed by the seed and the ids. */
export function readingChance(
  { request: { applications, readers, pairs, seed = 1 } }: LocatedRequest,
  round: number,
): Level {
  const mentees = applications.map((id) => ({ id }))
  const mentors = readers.map(({ id, maximum }) => ({ id, capacity: maximum }))
  const couples = pairs.map(({ application, reader, score }) => ({ mentee: application, mentor: reader, score }))
  return tieBreak({ mentees, mentors, pairs: couples }, seed, round)
}
