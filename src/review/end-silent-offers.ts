import { lockedCall } from '#src/calls/db/locked-call.ts'
import { record } from '#src/history/record.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { addresseeOf } from '#src/people/db/people.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { placeOfferById, unansweredPlaceOffers, type PlaceOffer } from './db/place-offers.ts'
import { isOver } from './domain/place-offer.ts'
import { fillPlaces } from './fill-places.ts'
import { placeOverLetter } from './mail/place-letters.ts'

/**
 * Ends every offer of a place whose day has passed in silence, tells its person, and offers the place to the next; each
 * in a transaction of its own. Answers how many there were.
 */
export async function endSilentOffers(baseUrl: string, moment: Moment, db: Db): Promise<number> {
  const over = (await unansweredPlaceOffers(db)).filter((offer) => isOver(offer, moment.at))
  let ended = 0
  for (const offer of over) if (await inTransaction(db, (tx) => end(offer, baseUrl, moment, tx))) ended += 1
  return ended
}

async function end({ id, call }: PlaceOffer, baseUrl: string, moment: Moment, tx: Db): Promise<boolean> {
  await lockedCall(call, tx)
  const offer = await placeOfferById(id, tx)
  if (!offer || offer.answer || offer.lapsedAt) return false
  await tx.updateTable('place_offer').set({ lapsed_at: moment.at }).where('id', '=', id).execute()
  if (!offer.withdrawn) await tell(offer, moment, tx)
  await record('place.lapsed', undefined, { application: offer.application, call }, moment, tx)
  await fillPlaces({ call, baseUrl }, moment, tx)
  return true
}

async function tell(offer: PlaceOffer, moment: Moment, tx: Db): Promise<void> {
  const to = await addresseeOf(offer.person, tx)
  const content = placeOverLetter({ name: to.givenName, call: offer.callName[to.lang] }, to.lang)
  const about = { programme: offer.programme, subject: offer.application }
  await post({ to, cause: 'place-over', content, ...about }, moment, tx)
}
