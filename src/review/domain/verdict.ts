export const verdicts = ['accept', 'waiting-list', 'decline'] as const

export type Verdict = (typeof verdicts)[number]

/** A decision so far: what was decided and whether the applicant knows. */
export type Decided = { readonly verdict: Verdict; readonly told: boolean }

export type DecisionProblem = 'not-sent' | 'call-still-open' | 'before-the-decisions' | 'told-already' | 'withdrawn'

/**
 * Why an application cannot be decided (again) now, or `null` when it can. Until the letter leaves the outbox every
 * decision can be taken back without a trace at the applicant; afterwards only a place on the waiting list can turn
 * into something else.
 */
export function decisionRefusal(application: {
  sent: boolean
  withdrawn: boolean
  callOpen: boolean
  /** Whether the phase of the decisions is under way, where it has a date. */
  mayDecide: boolean
  decided: Decided | null
}): DecisionProblem | null {
  if (!application.sent) return 'not-sent'
  if (application.withdrawn) return 'withdrawn'
  if (application.callOpen) return 'call-still-open'
  if (!application.mayDecide) return 'before-the-decisions'
  return application.decided?.told && application.decided.verdict !== 'waiting-list' ? 'told-already' : null
}
