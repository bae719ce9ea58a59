import { sql, type RawBuilder } from 'kysely'

/**
 * SQL for "this call's cycle is announced or under way": published, and its closing milestone – or, where none is set,
 * the year after its deadline – still ahead on the clocks of the programme. Expects `call` and `programme`.
 */
export const isCurrentCycle = (now: Temporal.Instant): RawBuilder<boolean> => sql<boolean>`(
  call.published_at <= ${now} and (${now}::timestamptz at time zone programme.zone) < coalesce(
    (select max(at_local) from milestone where milestone.call_id = call.id and milestone.kind = 'closing'),
    call.closes_local + interval '1 year'))`

/**
 * SQL for the places that open offers and mentorships take from `mentor_place`: an offer counts until a no, silence or
 * the end. `seen` narrows it to the offers somebody may know of.
 */
export const takenPlaces = (
  now: Temporal.Instant,
  seen: RawBuilder<boolean> = sql`true`,
): RawBuilder<number> => sql<number>`(
  select count(*)::int from offer
  where ${seen} and offer.mentor_id = mentor_place.person_id and offer.call_id = mentor_place.call_id
    and not exists (select from offer_answer no where no.offer_id = offer.id and no.answer = 'no')
    and (offer.answer_by > ${now} or (select count(*) from offer_answer yes where yes.offer_id = offer.id) = 2)
    and not exists (select from mentorship ended where ended.offer_id = offer.id and ended.ended_on is not null))`
