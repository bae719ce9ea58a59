import type { Call } from '#src/calls/domain/call.ts'
import type { ReviewPlan } from './review-plan.ts'

/** The steps from the closing of a call to its decisions, in this order; exactly one is under way at every instant. */
export const reviewPhases = ['check', 'reading', 'discussion', 'interviews', 'decision'] as const

export type ReviewPhase = (typeof reviewPhases)[number]

type Closing = Pick<Call, 'closedFrom' | 'zone'>

/**
 * When each phase that takes place begins. A later phase never begins before an earlier one or before the closing:
 * where the closing was moved behind a date, the phases in between last no time.
 */
export function phaseBeginnings(
  plan: ReviewPlan,
  { closedFrom, zone }: Closing,
): readonly { readonly phase: ReviewPhase; readonly from: Temporal.Instant }[] {
  const beginnings: { phase: ReviewPhase; from: Temporal.Instant }[] = [
    { phase: plan.readingLocal === null ? 'reading' : 'check', from: closedFrom },
  ]
  const dated = [
    ['reading', plan.readingLocal],
    ['discussion', plan.discussionLocal],
    ['interviews', plan.interviewsLocal],
    ['decision', plan.decisionLocal],
  ] as const
  let latest = closedFrom
  for (const [phase, local] of dated) {
    if (local === null) continue
    latest = laterOf(latest, Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant())
    beginnings.push({ phase, from: latest })
  }
  return beginnings
}

/** The phase under way at an instant; nothing while the call has not closed. */
export function reviewPhaseOf(plan: ReviewPlan, call: Closing, now: Temporal.Instant): ReviewPhase | null {
  return phaseBeginnings(plan, call).findLast(({ from }) => Temporal.Instant.compare(from, now) <= 0)?.phase ?? null
}

/** Until when reading lasts: the beginning of the discussion, or else of the decisions; nothing where neither has a date. */
export const readingEnds = (plan: ReviewPlan, call: Closing): Temporal.Instant | null =>
  phaseBeginnings(plan, call).find(({ phase }) => phase === 'discussion' || phase === 'decision')?.from ?? null

const laterOf = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) < 0 ? b : a)
