/** From when on readers see whose application it is. */
export const namesSettings = ['shown', 'from-discussion', 'from-decision', 'never'] as const

export type NamesSetting = (typeof namesSettings)[number]

/** How the applications of a call are read. Times are what the clock of the programme shows; a phase without one does not take place. */
export type ReviewPlan = {
  /** Until then the coordination checks who may take part; without it, reading begins when the call closes. */
  readonly readingLocal: string | null
  readonly discussionLocal: string | null
  /** Interviews are an optional phase: without it nothing of them is seen anywhere. */
  readonly interviewsLocal: string | null
  /** Without it, decisions are taken while readers still read. */
  readonly decisionLocal: string | null
  readonly names: NamesSetting
}

/** A call about which nothing was said. */
export const plainPlan: ReviewPlan = {
  readingLocal: null,
  discussionLocal: null,
  interviewsLocal: null,
  decisionLocal: null,
  names: 'shown',
}

export type PlanOrderProblem =
  | 'reading-before-closing'
  | 'discussion-before-reading'
  | 'interviews-before-discussion'
  | 'decision-before-discussion'
  | 'decision-before-interviews'

/** Why these dates are no order, or `null` when they are one. */
export function planOrderProblem(plan: ReviewPlan, closesLocal: string): PlanOrderProblem | null {
  const reading = plan.readingLocal ?? closesLocal
  const discussion = plan.discussionLocal ?? reading
  if (reading < closesLocal) return 'reading-before-closing'
  if (discussion < reading) return 'discussion-before-reading'
  if (plan.interviewsLocal !== null && plan.interviewsLocal < discussion) return 'interviews-before-discussion'
  if (plan.decisionLocal === null) return null
  if (plan.decisionLocal < discussion) return 'decision-before-discussion'
  return plan.interviewsLocal !== null && plan.decisionLocal < plan.interviewsLocal
    ? 'decision-before-interviews'
    : null
}
