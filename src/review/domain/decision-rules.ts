/** What happens when a place becomes free: the next offer waits in the outbox, leaves at once, or is left to people. */
export const promotions = ['draft', 'at-once', 'by-hand'] as const

export type Promotion = (typeof promotions)[number]

/** How a call decides and fills its places. */
export type DecisionRules = {
  readonly asksAssessment: boolean
  readonly asksConfirmation: boolean
  /** Days from the letter to the last day of an answer. */
  readonly answerDays: number
  readonly promotion: Promotion
  readonly showsPosition: boolean
}

/** What holds until a coordinator chooses otherwise: nothing leaves by itself, and nobody is told a number. */
export const defaultDecisionRules: DecisionRules = {
  asksAssessment: false,
  asksConfirmation: false,
  answerDays: 7,
  promotion: 'draft',
  showsPosition: false,
}
