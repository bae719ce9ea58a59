import { solveLevels, unsolved, type Solved } from './flow/lexicographic.ts'
import { breakTies } from './flow/tie-breaks.ts'
import { readingBoard } from './readers/reading-board.ts'
import { readingChance, readingLevels } from './readers/reading-levels.ts'
import { checkRequest, type LocatedRequest, type ReadersRequest } from './readers/request.ts'
import type { LevelProof, LevelValue } from './types.ts'

/**
 * Who reads what. `missing` lists applications with fewer readers than asked for, `idle` readers below their minimum;
 * both are empty whenever that is possible. `levels` are, in order of importance: readings that are missing, minimum
 * loads that are filled, total score, sum of squared loads, and the toss. `certificate` proves them: one number per pair
 * and one price per reader, then one per application.
 */
export type ReaderPlan = {
  readings: [application: string, reader: string][]
  missing: { application: string; readers: number }[]
  idle: { reader: string; load: number }[]
  levels: LevelValue[]
  certificate: { levels: LevelProof[] }
}

/**
 * The best way to give each application to `perApplication` different readers, with loads between bounds. It is one flow:
 * every listed pair is a row that either goes to its reader or stays with its application, and an application keeps
 * all of its pairs but `perApplication`. Throws an InputError for a request that cannot be read.
 */
export function assignReaders(request: ReadersRequest): ReaderPlan {
  const located = checkRequest(request)
  const board = readingBoard(located)
  const solve = (before: Solved, levels: ReturnType<typeof readingLevels>): Solved =>
    solveLevels(before, levels, () => {})
  const best = solve(unsolved(board), readingLevels(located))
  const only = breakTies(
    best,
    (round) => readingChance(located, round),
    (before, level) => solve(before, [level]),
  )
  return planOf(located, only)
}

function planOf({ request, application, reader }: LocatedRequest, { pairOf, levels }: Solved): ReaderPlan {
  const taken = [...pairOf].filter((k) => k >= 0)
  const readersOf = new Int32Array(request.applications.length)
  const load = new Int32Array(request.readers.length)
  for (const k of taken) {
    readersOf[application[k] ?? 0] = (readersOf[application[k] ?? 0] ?? 0) + 1
    load[reader[k] ?? 0] = (load[reader[k] ?? 0] ?? 0) + 1
  }
  return {
    readings: taken.map((k) => [request.pairs[k]?.application ?? '', request.pairs[k]?.reader ?? '']),
    missing: request.applications.flatMap((id, a) => {
      const readers = request.perApplication - (readersOf[a] ?? 0)
      return readers > 0 ? [{ application: id, readers }] : []
    }),
    idle: request.readers.flatMap(({ id, minimum = 0 }, r) =>
      (load[r] ?? 0) < minimum ? [{ reader: id, load: load[r] ?? 0 }] : [],
    ),
    levels: levels.map(({ level, cost }) => ({ id: level.id, value: level.value(cost) })),
    certificate: {
      levels: levels.map(({ level, u, price }) => ({ id: level.id, mentees: [...u], places: [...price] })),
    },
  }
}
