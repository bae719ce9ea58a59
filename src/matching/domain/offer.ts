/** The sides of an offer. */
export type Side = 'mentee' | 'mentor'
export type Answer = 'yes' | 'no'

/** What is known of an offer: the answers so far and the last moment for them. */
export type OfferRow = {
  readonly answers: Readonly<Partial<Record<Side, Answer>>>
  readonly answerBy: Temporal.Instant
}

/**
 * Two yes make a mentorship; one no ends it; silence past the date ends it too. A no of the second side is the same to
 * the first as silence: `ended` does not say who.
 */
export type OfferState = 'open' | 'accepted' | 'declined' | 'lapsed'

/** The state of an offer at an instant. */
export function offerState({ answers, answerBy }: OfferRow, now: Temporal.Instant): OfferState {
  const given = Object.values(answers)
  if (given.includes('no')) return 'declined'
  if (given.length === 2) return 'accepted'
  return Temporal.Instant.compare(now, answerBy) >= 0 ? 'lapsed' : 'open'
}

export type AnswerProblem = 'answered-already' | 'too-late' | 'ended'

/** Why this side may not answer now, or `null` when it may. */
export function answerRefusal(offer: OfferRow, side: Side, now: Temporal.Instant): AnswerProblem | null {
  if (offer.answers[side]) return 'answered-already'
  const state = offerState(offer, now)
  if (state === 'lapsed') return 'too-late'
  return state === 'open' ? null : 'ended'
}

/** Whether the pair still keeps mentee and place occupied. */
export const isHolding = (state: OfferState): boolean => state === 'open' || state === 'accepted'
