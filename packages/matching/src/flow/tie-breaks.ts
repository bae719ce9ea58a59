import type { Level } from '../objective/level.ts'
import type { Solved } from './lexicographic.ts'
import { isOnly } from './unique.ts'

/** More rounds than any instance needs: two results tie in one round with a chance of about one in a million. */
const MOST_ROUNDS = 8

/** Solves one round of chance after the other until one result is left. */
export function breakTies(
  solved: Solved,
  chance: (round: number) => Level,
  solve: (before: Solved, level: Level) => Solved,
): Solved {
  let last = solved
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    last = solve(last, chance(round))
    if (isOnly(last.rest, last.arcOf)) break
  }
  return last
}
