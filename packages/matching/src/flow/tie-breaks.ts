import type { Level } from '../objective/level.ts'
import { tieBreak } from '../objective/tie-break.ts'
import type { Instance } from '../types.ts'
import type { Solved } from './lexicographic.ts'
import { isOnly } from './unique.ts'

/** More rounds than any instance needs: two results tie in one round with a chance of about one in a million. */
const MOST_ROUNDS = 8

/** Solves tie-break after tie-break until one result is left. */
export function breakTies(solved: Solved, { instance, seed }: { instance: Instance; seed: number }, solve: (before: Solved, level: Level) => Solved): Solved {
  let last = solved
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    last = solve(last, tieBreak(instance, seed, round))
    if (isOnly(last.rest, last.arcOf)) break
  }
  return last
}
