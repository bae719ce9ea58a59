import type { Id } from '#src/kernel/id.ts'
import { longMoment } from '#src/kernel/dates.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { addresseeOf } from '#src/people/db/people.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { digest } from '#src/platform/world.ts'
import { urls } from '#src/urls.ts'
import { offerById, type Offer } from './db/offers.ts'
import type { Side } from './domain/offer.ts'
import { offerLetter } from './mail/offer-letters.ts'

/** Writes to both sides, each with a link of their own that answers without an account until the date. */
export async function sendOffer(what: { offer: Id<'offer'>; baseUrl: string }, moment: Moment, tx: Db): Promise<void> {
  const offer = await offerById(what.offer, tx)
  if (!offer) throw new Error(`there is no offer ${what.offer}`)
  for (const side of ['mentee', 'mentor'] as const) await writeTo({ side, offer, baseUrl: what.baseUrl }, moment, tx)
}

type Writing = { side: Side; offer: Offer; baseUrl: string }

async function writeTo({ side, offer, baseUrl }: Writing, moment: Moment, tx: Db): Promise<void> {
  const to = await addresseeOf(offer[side].id, tx)
  const secret = await newLink(offer, side, moment, tx)
  const until = longMoment(offer.answerBy, offer.zone, to.lang)
  const content = offerLetter({ side, name: to.givenName, href: baseUrl + urls.offerByLink(secret), until }, to.lang)
  await post({ to, cause: 'offer', content, programme: offer.programme, subject: offer.id }, moment, tx)
}

async function newLink(offer: Offer, side: Side, moment: Moment, tx: Db): Promise<string> {
  const secret = moment.newSecret()
  await tx
    .insertInto('private_link')
    .values({
      id: moment.newId<'private_link'>(),
      token_hash: digest(secret),
      purpose: 'offer',
      person_id: offer[side].id,
      subject_id: offer.id,
      created_at: moment.at,
      expires_at: offer.answerBy,
    })
    .execute()
  return secret
}
