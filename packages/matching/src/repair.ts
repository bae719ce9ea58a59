import { seatingOf } from './explain/seating.ts'
import { resolveLevel, unsolved, type Solved } from './flow/lexicographic.ts'
import { breakTies } from './flow/tie-breaks.ts'
import { board } from './instance/board.ts'
import { checked } from './instance/check-instance.ts'
import { match, type MatchOptions } from './match.ts'
import { ladder } from './objective/ladder.ts'
import { tieBreak } from './objective/tie-break.ts'
import { resultOf } from './result.ts'
import type { Instance, Result } from './types.ts'

/** What is known: the instance, its verified result, and the instance as it is now. */
export type Repair = { before: Instance; result: Result; after: Instance }

/**
 * The best matching after something changed: somebody dropped out, a mentor joined, a capacity, a score or a pin
 * changed. Same result and same proof as `match(after)`, but found from the old seats and prices: at every level only the
 * people without a fitting seat, and the places whose price no longer fits, look for a path. The more of the old matching
 * still holds, the less is left to do.
 */
export function repair(
  { before, result, after }: Repair,
  options: Pick<MatchOptions, 'clock' | 'signal'> = {},
): Result {
  const { objective, seed } = result
  if (result.status === 'stable') return match(after, { ...options, objective, seed })
  const { signal, clock = () => performance.now() } = options
  const start = clock()
  const located = checked(after)
  const now = board(located)
  const priceAt = pricesBy(result, before, after)
  const resolve = (solved: Solved, level: Parameters<typeof resolveLevel>[1]): Solved => {
    signal?.throwIfAborted()
    return resolveLevel(solved, level, priceAt(level.id))
  }
  const seated: Solved = { ...unsolved(now), arcOf: seatingOf(now, after, result).arcOf, engine: 'repair' }
  const best = ladder(after, objective).reduce(resolve, seated)
  const only = breakTies(best, (round) => tieBreak(after, seed, round), resolve)
  return { ...resultOf(located, result, only), ms: Math.round((clock() - start) * 100) / 100 }
}

/** The old prices of a level on the new board; places that are new start at nothing. */
function pricesBy({ certificate }: Result, before: Instance, after: Instance): (level: string) => Float64Array {
  const then = new Map(placeNames(before).map((name, place) => [name, place]))
  const old = placeNames(after).map((name) => then.get(name) ?? -1)
  return (level) => {
    const places = certificate.levels.find(({ id }) => id === level)?.places ?? []
    return Float64Array.from(old, (place) => places[place] ?? 0)
  }
}

/** A name for every place, in the order of a proof: the mentor, and the group it is kept for. */
const placeNames = ({ mentors }: Instance): string[] =>
  mentors.flatMap(({ id, groups = [] }) => [
    ...groups.map((group) => JSON.stringify([id, group.id])),
    JSON.stringify([id]),
  ])
