import { whyUnmatched } from './explain/why-unmatched.ts'
import type { Solved, SolvedLevel } from './flow/lexicographic.ts'
import type { Located } from './instance/locate.ts'
import { inputHash } from './instance/input-hash.ts'
import type { LevelProof, Result } from './types.ts'

/** What is asked of the solver, in the words of a result. */
export type Asked = { objective: string; seed: number }

/** A solved instance in plain objects, with its proof. `ms` is for the caller to fill in. */
export function resultOf(located: Located, { objective, seed }: Asked, solved: Solved): Result {
  const { instance } = located
  const matched = [...solved.pairOf].flatMap((k): [string, string][] => {
    const pair = instance.pairs[k]
    return pair ? [[pair.mentee, pair.mentor]] : []
  })
  return {
    status: 'optimal',
    objective,
    seed,
    matched,
    unmatched: whyUnmatched(located, solved.pairOf, objective),
    levels: solved.levels.map(({ level, cost }) => ({ id: level.id, value: level.value(cost) })),
    certificate: { levels: solved.levels.map((level) => proofOf(level, instance.mentees.length)) },
    engine: solved.engine,
    inputHash: inputHash(located),
    ms: 0,
  }
}

const proofOf = ({ level, u, price }: SolvedLevel, mentees: number): LevelProof => ({
  id: level.id,
  mentees: [...u.subarray(0, mentees)],
  places: [...price],
})
