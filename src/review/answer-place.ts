import { lockedCall } from '#src/calls/db/locked-call.ts'
import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { placeOfferById, type PlaceOffer } from './db/place-offers.ts'
import { placeAnswerRefusal, type PlaceAnswer, type PlaceAnswerProblem } from './domain/place-offer.ts'
import { fillPlaces } from './fill-places.ts'

/**
 * An applicant's yes or no to the place they were offered. A yes from the waiting list is an acceptance from then on; a
 * no gives the place to the next in the same transaction. The call is locked, so an answer and the end of its day
 * cannot cross.
 */
export function answerPlace(
  given: { offer: Id<'place_offer'>; answer: PlaceAnswer; baseUrl: string },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, PlaceAnswerProblem>> {
  return inTransaction(db, async (tx) => {
    const known = await placeOfferById(given.offer, tx)
    if (!known) return fail('not-told')
    await lockedCall(known.call, tx)
    const offer = await placeOfferById(given.offer, tx)
    if (!offer) return fail('not-told')
    const refused = placeAnswerRefusal(offer, moment.at)
    if (refused) return fail(refused)

    await tx
      .updateTable('place_offer')
      .set({ answer: given.answer, answered_at: moment.at })
      .where('id', '=', offer.id)
      .execute()
    const about = { application: offer.application, call: offer.call }
    await record(given.answer === 'yes' ? 'place.accepted' : 'place.declined', offer.person, about, moment, tx)
    if (given.answer === 'no') await fillPlaces({ call: offer.call, baseUrl: given.baseUrl }, moment, tx)
    else if (offer.cause === 'waiting-list') await accept(offer, moment, tx)
    return ok(undefined)
  })
}

/** From now on the decision is an acceptance that the letter with the offer has told. */
async function accept(offer: PlaceOffer, moment: Moment, tx: Db): Promise<void> {
  await tx
    .updateTable('decision')
    .set({ verdict: 'accept', letter_id: offer.letter, told_before: null, decided_at: moment.at })
    .where('application_id', '=', offer.application)
    .execute()
}
