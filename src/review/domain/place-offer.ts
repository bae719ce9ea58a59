import { endOfDay, lastDayAfter } from '#src/kernel/time-limit.ts'

/** A place offered to an applicant: the instants of what happened to it. */
export type PlaceOfferFacts = {
  readonly releasedAt: Temporal.Instant | null
  readonly answerDays: number
  readonly answer: 'yes' | 'no' | null
  readonly lapsedAt: Temporal.Instant | null
  readonly withdrawn: boolean
  readonly zone: string
}

export type PlaceAnswer = 'yes' | 'no'

export type PlaceAnswerProblem = 'not-told' | 'withdrawn' | 'answered' | 'over'

/** The last day on which somebody can answer, once their letter has left. */
export const lastDayOf = ({
  releasedAt,
  answerDays,
  zone,
}: Pick<PlaceOfferFacts, 'releasedAt' | 'answerDays' | 'zone'>): Temporal.PlainDate | null =>
  releasedAt && lastDayAfter(releasedAt, answerDays, zone)

/** Whether the last day of an answer is past. A letter that has not left cannot be late. */
export function isOver(
  offer: Pick<PlaceOfferFacts, 'releasedAt' | 'answerDays' | 'zone'>,
  now: Temporal.Instant,
): boolean {
  const day = lastDayOf(offer)
  return day !== null && Temporal.Instant.compare(now, endOfDay(day, offer.zone)) >= 0
}

/** Why somebody cannot answer this offer now, or `null` when they can. */
export function placeAnswerRefusal(offer: PlaceOfferFacts, now: Temporal.Instant): PlaceAnswerProblem | null {
  if (!offer.releasedAt) return 'not-told'
  if (offer.withdrawn) return 'withdrawn'
  if (offer.answer) return 'answered'
  return offer.lapsedAt || isOver(offer, now) ? 'over' : null
}
