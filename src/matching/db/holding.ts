import { sql, type RawBuilder } from 'kysely'

/** SQL for "this offer is open or accepted": the same rule as `offerState` and `isHolding`, for counting in the database. */
export const isHoldingSql = (now: Temporal.Instant): RawBuilder<boolean> => sql<boolean>`(
  not exists (select from offer_answer no where no.offer_id = offer.id and no.answer = 'no')
  and (offer.answer_by > ${now} or (select count(*) from offer_answer yes where yes.offer_id = offer.id) = 2)
  and not exists (select from mentorship ended where ended.offer_id = offer.id and ended.ended_on is not null))`
