import type { Translated } from '#src/kernel/lang.ts'
import { endOfMinute, instantOf, wallClock } from '#src/kernel/wall-clock.ts'
import { phaseOf, type Call } from './call.ts'
import type { EligibilityRules } from './eligibility.ts'

/** What a coordinator decides about a call. Times are what the clock on the wall of the programme's zone shows. */
export type CallPlan = {
  readonly name: Translated
  readonly opensLocal: string
  readonly closesLocal: string
  readonly places: number
  readonly letterWords: number
  readonly letterDocx: boolean
  readonly eligibility: EligibilityRules
}

/** The parts of a plan by the names history knows them by. */
export const planParts = ['name', 'opening', 'closing', 'places', 'rules', 'letter'] as const

export type PlanPart = (typeof planParts)[number]

/** The plan that a call follows at present. */
export const planOf = (call: Call): CallPlan => ({
  name: call.name,
  opensLocal: wallClock(call.opensAt, call.zone),
  closesLocal: wallClock(call.closesAt, call.zone),
  places: call.places,
  letterWords: call.letterWords,
  letterDocx: call.letterDocx,
  eligibility: call.eligibility,
})

/** Which parts differ between two plans, in a fixed order. */
export function changedParts(before: CallPlan, after: CallPlan): PlanPart[] {
  return planParts.filter((part) => JSON.stringify(partOf(before, part)) !== JSON.stringify(partOf(after, part)))
}

/** The instants of a plan in a zone: the first open one, the minute of the deadline, and the first that is too late. */
export type PlanTimes = Pick<Call, 'opensAt' | 'closesAt' | 'closedFrom'>

export type TimesProblem = 'no-such-local-time' | 'closing-not-after-opening'

/** When a plan opens and closes, or why it cannot: a time no clock shows, or an end before the beginning. */
export function timesOf({ opensLocal, closesLocal }: CallPlan, zone: string): PlanTimes | TimesProblem {
  const opensAt = instantOf(opensLocal, zone)
  const closesAt = instantOf(closesLocal, zone)
  if (typeof opensAt === 'string' || typeof closesAt === 'string') return 'no-such-local-time'
  if (opensLocal >= closesLocal) return 'closing-not-after-opening'
  return { opensAt, closesAt, closedFrom: endOfMinute(closesAt) }
}

export type PlanProblem = 'opened-already' | 'closing-passed' | 'decided-already'

/**
 * Why the times of a published call may not become these, or `null` when they may. People who have begun to write keep
 * their ground: an open call is not taken back, nor closed in their past; and a closed one does not open again once
 * somebody has been decided upon.
 */
export function planRefusal(
  call: Pick<Call, 'opensAt' | 'closedFrom' | 'publishedAt'>,
  next: Pick<Call, 'opensAt' | 'closedFrom'>,
  facts: { now: Temporal.Instant; isDecided: boolean },
): PlanProblem | null {
  const phase = phaseOf(call, facts.now)
  const phaseThen = phaseOf({ ...next, publishedAt: call.publishedAt }, facts.now)
  if (phase === 'open' && phaseThen === 'announced') return 'opened-already'
  if (phase === 'open' && phaseThen === 'closed') return 'closing-passed'
  return phase === 'closed' && phaseThen !== 'closed' && facts.isDecided ? 'decided-already' : null
}

function partOf(plan: CallPlan, part: PlanPart): unknown {
  const { institutions, categories, contractUntil, reentryYears } = plan.eligibility
  const parts: Record<PlanPart, unknown> = {
    name: [plan.name.en, plan.name.fr, plan.name.de],
    opening: plan.opensLocal,
    closing: plan.closesLocal,
    places: plan.places,
    rules: [institutions.toSorted(), categories.toSorted(), contractUntil, reentryYears],
    letter: [plan.letterWords, plan.letterDocx],
  }
  return parts[part]
}
