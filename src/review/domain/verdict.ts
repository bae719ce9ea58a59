export const verdicts = ['accept', 'waiting-list', 'decline'] as const

export type Verdict = (typeof verdicts)[number]

/** A decision so far: what was decided and whether the applicant knows. */
export type Decided = { readonly verdict: Verdict; readonly told: boolean }

export type DecisionProblem =
  | 'not-sent'
  | 'call-still-open'
  | 'before-the-decisions'
  | 'told-already'
  | 'withdrawn'
  | 'place-offered'
  | 'others-before'
  | 'assessment-missing'

/** What the rule looks at when an application is decided. */
export type Decidable = {
  readonly sent: boolean
  readonly withdrawn: boolean
  readonly callOpen: boolean
  /** Whether the phase of the decisions is under way, where it has a date. */
  readonly mayDecide: boolean
  readonly decided: Decided | null
  /** A place from the waiting list was offered and told: its answer decides now. */
  readonly placeOffered: boolean
  /** Somebody else stands before them on the waiting list. */
  readonly othersBefore: boolean
  readonly assessed: boolean
}

/**
 * Why an application cannot be decided like this now, or `null` when it can. Until the letter leaves the outbox every
 * decision can be taken back without a trace at the applicant; afterwards only a place on the waiting list can turn
 * into something else, and into a place only in the order of the list.
 */
export function decisionRefusal(
  application: Decidable,
  decision: { verdict: Verdict; asksAssessment: boolean },
): DecisionProblem | null {
  const { decided } = application
  if (!application.sent) return 'not-sent'
  if (application.withdrawn) return 'withdrawn'
  if (application.callOpen) return 'call-still-open'
  if (!application.mayDecide) return 'before-the-decisions'
  if (decided?.told && decided.verdict !== 'waiting-list') return 'told-already'
  if (application.placeOffered) return 'place-offered'
  if (decided?.told && decision.verdict === 'accept' && application.othersBefore) return 'others-before'
  return decision.asksAssessment && !application.assessed ? 'assessment-missing' : null
}
