import { costOfMatching } from './objective/cost-of.ts'
import type { Level } from './objective/level.ts'
import { tieBreakId } from './objective/tie-break.ts'
import { readingChance, readingLevels } from './readers/reading-levels.ts'
import { checkRequest, type LocatedRequest, type ReadersRequest } from './readers/request.ts'
import type { ReaderPlan } from './readers.ts'
import type { Verdict } from './types.ts'
import { proofFault } from './verify/proof.ts'
import { planShapeFault } from './verify/plan-shape.ts'
import { readingsAsMatching } from './verify/readings.ts'
import { restrict } from './verify/survivors.ts'

/**
 * Whether a plan of readings is what it claims to be, from the request alone; it names the first violation. Every
 * listed pair is somebody to be matched: with its reader, or with its own application, which means "not read by them".
 * So the theorem of `verify` applies word for word, level after level. No solver is imported. O(levels × pairs).
 */
export function verifyReaders(request: ReadersRequest, plan: ReaderPlan): Verdict {
  const violation = firstViolation(request, plan)
  return violation === undefined ? { ok: true } : { ok: false, violation }
}

function firstViolation(request: ReadersRequest, plan: ReaderPlan): string | undefined {
  const located = checkRequest(request)
  const malformed = planShapeFault(plan)
  if (malformed) return malformed
  const matching = readingsAsMatching(located, plan)
  if ('violation' in matching) return matching.violation
  const levels = expectedLevels(located, plan)
  if (typeof levels === 'string') return levels

  let { survivors } = matching
  for (const [k, level] of levels.entries()) {
    const proof = plan.certificate.levels[k]
    const stated = plan.levels[k]
    if (!proof || !stated) return `Level ${level.id} is missing.`
    const byArc = { ...level, pairCost: (arc: number) => level.pairCost(matching.pairOfArc[arc] ?? -1) }
    const fault = proofFault(byArc, proof, { ...matching, survivors })
    if (fault) return `Level ${level.id}: ${fault}`
    const value = level.value(costOfMatching(byArc, matching.outcome))
    if (value !== stated.value) return `Level ${level.id} is stated as ${stated.value} but is ${value}.`
    survivors = restrict(survivors, byArc, proof)
  }
  return undefined
}

/** The levels of every plan and at least one toss; a sentence when the plan has others. */
function expectedLevels(located: LocatedRequest, plan: ReaderPlan): Level[] | string {
  const levels = readingLevels(located)
  for (let round = 1; levels.length < plan.levels.length; round++) levels.push(readingChance(located, round))
  const ids = levels.map(({ id }) => id)
  if (!ids.includes(tieBreakId(1))) return 'The tie-break that makes the plan unique is missing.'
  const matches = (given: readonly { id: string }[]): boolean =>
    JSON.stringify(given.map(({ id }) => id)) === JSON.stringify(ids)
  return matches(plan.levels) && matches(plan.certificate.levels) ? levels : `The levels should be ${ids.join(', ')}.`
}
