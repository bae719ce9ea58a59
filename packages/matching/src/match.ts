import { solveLevels, unsolved } from './flow/lexicographic.ts'
import { breakTies } from './flow/tie-breaks.ts'
import { board } from './instance/board.ts'
import { checked } from './instance/check-instance.ts'
import { InputError } from './instance/input-error.ts'
import type { Located } from './instance/locate.ts'
import { ladder } from './objective/ladder.ts'
import type { Level } from './objective/level.ts'
import { tieBreak } from './objective/tie-break.ts'
import { resultOf } from './result.ts'
import { stableMatch } from './stable/stable-match.ts'
import type { Instance, Result } from './types.ts'

export type MatchOptions = {
  objective?: string
  seed?: number
  signal?: AbortSignal
  progress?: (step: Progress) => void
  clock?: () => number
}

/** The solver is about to work on `level`, after `done` of about `of` levels. */
export type Progress = { level: string; done: number; of: number }

/**
 * The best matching of an instance and its proof. `objective` is a ladder of levels, most important first (default
 * `size,score`), or `stable`; what still ties is decided by `seed` (a whole number, default 1). Throws an InputError
 * that names place and remedy when the input cannot be used, and the signal's reason between two levels when it is
 * aborted (to stop at once, see match-in-worker.ts). Pure, but for `ms`, read from `clock`.
 */
export function match(instance: Instance, options: MatchOptions = {}): Result {
  const { objective = 'size,score', seed = 1, clock = () => performance.now() } = options
  const start = clock()
  const located = checked(instance)
  if (!Number.isSafeInteger(seed)) throw new InputError('seed', `is ${seed}`, 'give a whole number')
  const result =
    objective === 'stable' ? stableMatch(located, seed) : optimalMatch(located, { ...options, objective, seed })
  return { ...result, ms: Math.round((clock() - start) * 100) / 100 }
}

type Request = MatchOptions & { objective: string; seed: number }

function optimalMatch(located: Located, request: Request): Result {
  const { instance } = located
  const { signal, progress } = request
  const levels = ladder(instance, request.objective)
  let done = 0
  const between = (level: Level): void => {
    signal?.throwIfAborted()
    progress?.({ level: level.id, done, of: levels.length + 1 })
    done++
  }
  const best = solveLevels(unsolved(board(located)), levels, between)
  const chance = (round: number): Level => tieBreak(instance, request.seed, round)
  const only = breakTies(best, chance, (before, level) => solveLevels(before, [level], between))
  return resultOf(located, request, only)
}
