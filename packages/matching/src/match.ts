import { solveLevels, type Solved, type SolvedLevel } from './flow/lexicographic.ts'
import { isOnly } from './flow/unique.ts'
import { board, type Board } from './instance/board.ts'
import { checkInstance } from './instance/check-instance.ts'
import { inputHash } from './instance/input-hash.ts'
import { ladder } from './objective/ladder.ts'
import type { Level } from './objective/level.ts'
import { tieBreak } from './objective/tie-break.ts'
import { stableMatch } from './stable/stable-match.ts'
import { whyUnmatched } from './explain/why-unmatched.ts'
import type { Instance, LevelProof, Result } from './types.ts'

export type MatchOptions = {
  objective?: string
  seed?: number
  signal?: AbortSignal
  progress?: (step: Progress) => void
  clock?: () => number
}

/** `level` of about `of` levels is about to be solved. */
export type Progress = { level: string; done: number; of: number }

const MOST_TIE_BREAKS = 8

/**
 * The best matching of an instance and its proof. `objective` is a ladder of levels, most important first (default
 * `size,score`), or `stable`; what still ties is decided by `seed` (a whole number, default 1). Throws an InputError
 * that names place and remedy when the instance cannot be used, and the signal's reason when it is aborted; a
 * running call can only be stopped from outside, see match-in-worker.ts. Pure but for `ms`, read from `clock`.
 */
export function match(instance: Instance, options: MatchOptions = {}): Result {
  const { objective = 'size,score', seed = 1, clock = () => performance.now() } = options
  const start = clock()
  checkInstance(instance)
  const result = objective === 'stable' ? stableMatch(instance, seed) : optimalMatch(instance, objective, { ...options, seed })
  return { ...result, inputHash: inputHash(instance), ms: Math.round((clock() - start) * 100) / 100 }
}

type Solver = MatchOptions & { seed: number }

function optimalMatch(instance: Instance, objective: string, options: Solver): Omit<Result, 'inputHash' | 'ms'> {
  const levels = ladder(instance, objective)
  const whole = board(instance)
  const solved = solveUniquely(whole, levels, { instance, ...options })
  return {
    status: 'optimal',
    objective,
    seed: options.seed,
    matched: matchedOf(instance, solved.pairOf),
    unmatched: whyUnmatched(instance, solved.pairOf, objective),
    levels: solved.levels.map(({ level, cost }) => ({ id: level.id, value: level.value(cost) })),
    certificate: { levels: solved.levels.map((level) => proofOf(level, whole)) },
    engine: 'shortest-paths',
  }
}

function solveUniquely(whole: Board, levels: Level[], options: Solver & { instance: Instance }): Solved {
  const { instance, seed, signal, progress } = options
  let done = 0
  const between = (level: Level): void => {
    signal?.throwIfAborted()
    progress?.({ level: level.id, done: done++, of: levels.length + 1 })
  }
  let solved = solveLevels(whole, levels, between)
  for (let round = 1; round <= MOST_TIE_BREAKS; round++) {
    const chance = solveLevels(solved.rest, [tieBreak(instance, seed, round)], between)
    solved = { ...chance, levels: [...solved.levels, ...chance.levels] }
    if (isOnly(solved.rest, solved.arcOf)) break
  }
  return solved
}

const matchedOf = ({ pairs }: Instance, pairOf: Int32Array): [string, string][] =>
  [...pairOf].flatMap((k): [string, string][] => {
    const pair = pairs[k]
    return pair ? [[pair.mentee, pair.mentor]] : []
  })

const proofOf = ({ level, u, price }: SolvedLevel, { mentees }: Board): LevelProof => ({
  id: level.id,
  mentees: [...u.subarray(0, mentees)],
  places: [...price],
})
