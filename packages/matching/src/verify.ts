import { checked } from './instance/check-instance.ts'
import { inputHash } from './instance/input-hash.ts'
import { costOfMatching } from './objective/cost-of.ts'
import { ladder } from './objective/ladder.ts'
import type { Level } from './objective/level.ts'
import { tieBreak, tieBreakId } from './objective/tie-break.ts'
import type { Instance, Result, Verdict } from './types.ts'
import { outcomeOf } from './verify/outcome.ts'
import { proofFault } from './verify/proof.ts'
import { resultFault } from './verify/shape.ts'
import { stabilityFault } from './verify/stability.ts'
import { everything, restrict } from './verify/survivors.ts'

/**
 * Whether a result is what it claims to be, from the instance alone; it names the first violation. Nothing here knows
 * how results are found: this module and the folder `verify` import no solver.
 *
 * Theorem (Kuhn 1955; Egerváry 1931; complementary slackness, Dantzig). Let a level charge c(i,j) per pair, w(i) per
 * mentee left out and s(j,n) for the n-th place with mentor j, with s(j,1) ≤ s(j,2) ≤ … Given numbers u(i) and prices
 * p(j), suppose c(i,j) − u(i) + p(j) ≥ 0 for every pair, with equality for the chosen ones; u(i) ≤ w(i), with equality
 * for those left out; s(j,n) ≤ p(j) for every place taken and ≥ p(j) for every place free. Then the matching is the
 * cheapest of all, and a matching is equally cheap exactly when the same numbers fit it too.
 * Proof. For any matching, its cost less Σ u(i) + Σ_j Σ_n min(0, s(j,n) − p(j)) is a sum of terms that are never
 * negative, and zero for ours. Another matching costs the same exactly when all its terms are zero as well. ∎
 *
 * The second half turns one level into a ladder: after a level only pairs with equality survive, mentees with u < w
 * must be placed, and a mentor's load may move only among places with s = p. The next level is judged on what survives
 * (Huang, Kavitha, Mehlhorn and Michail, "Fair matchings", Algorithmica 74, 2016), so by induction a result that
 * passes all levels is the lexicographic optimum. Sums are whole numbers below 2⁵³. O(levels × pairs).
 */
export function verify(instance: Instance, result: Result): Verdict {
  const violation = firstViolation(instance, result)
  return violation === undefined ? { ok: true } : { ok: false, violation }
}

function firstViolation(instance: Instance, result: Result): string | undefined {
  const located = checked(instance)
  const malformed = resultFault(result)
  if (malformed) return malformed
  if (result.inputHash !== inputHash(located)) return 'The result belongs to another instance: the input hash differs.'
  const outcome = outcomeOf(located, result)
  if ('violation' in outcome) return outcome.violation
  if (result.objective === 'stable') return stabilityFault(located, result, outcome)

  const levels = expectedLevels(instance, result)
  if (typeof levels === 'string') return levels
  let survivors = everything(located)
  for (const [k, level] of levels.entries()) {
    const proof = result.certificate.levels[k]
    const stated = result.levels[k]
    if (!proof || !stated) return `Level ${level.id} is missing.`
    const fault = proofFault(level, proof, { instance, outcome, survivors })
    if (fault) return `Level ${level.id}: ${fault}`
    const value = level.value(costOfMatching(level, outcome))
    if (value !== stated.value) return `Level ${level.id} is stated as ${stated.value} but is ${value}.`
    survivors = restrict(survivors, level, proof)
  }
  return undefined
}

/** The levels the objective asks for and at least one tie-break; a sentence when the result has others. */
function expectedLevels(instance: Instance, result: Result): Level[] | string {
  if (result.status !== 'optimal') return `An objective of levels is “optimal”, not “${result.status}”.`
  const levels = ladder(instance, result.objective)
  for (let round = 1; levels.length < result.levels.length; round++) levels.push(tieBreak(instance, result.seed, round))
  const ids = levels.map(({ id }) => id)
  if (!ids.includes(tieBreakId(1))) return 'The tie-break that makes the result unique is missing.'
  const matches = (given: readonly { id: string }[]): boolean =>
    JSON.stringify(given.map(({ id }) => id)) === JSON.stringify(ids)
  if (matches(result.levels) && matches(result.certificate.levels)) return levels
  return `The levels should be ${ids.join(', ')}.`
}
