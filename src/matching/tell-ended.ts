import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { coordinatorsToTell } from '#src/people/db/out-of-conflict.ts'
import { addresseeOf } from '#src/people/db/people.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import { offerById } from './db/offers.ts'
import { coordinatorNote, endedLetter } from './mail/offer-letters.ts'

/**
 * Tells both sides that this offer will not become a mentorship – the same sentence whether somebody said no or
 * nobody answered – and the coordinators who may know of it that two people are free again.
 */
export async function tellEnded(what: { offer: Id<'offer'>; baseUrl: string }, moment: Moment, tx: Db): Promise<void> {
  const offer = await offerById(what.offer, tx)
  if (!offer) throw new Error(`there is no offer ${what.offer}`)
  const about = { cause: 'offer-ended', programme: offer.programme, subject: offer.id }
  for (const side of ['mentee', 'mentor'] as const) {
    const to = await addresseeOf(offer[side].id, tx)
    await post({ to, content: endedLetter(side, to.givenName, to.lang), ...about }, moment, tx)
  }
  for (const to of await coordinatorsToTell(offer.application, offer.programme, tx))
    await post(
      {
        to,
        content: coordinatorNote(what.baseUrl + urls.callOffers(offer.call), to.lang),
        ...about,
        cause: 'offer-ended-note',
      },
      moment,
      tx,
    )
}
