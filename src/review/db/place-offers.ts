import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { digest } from '#src/platform/world.ts'
import type { PlaceOfferFacts } from '../domain/place-offer.ts'

/** A place offered to one applicant, with what their page says about it. */
export type PlaceOffer = PlaceOfferFacts & {
  readonly id: Id<'place_offer'>
  readonly application: Id<'application'>
  readonly person: Id<'person'>
  readonly call: Id<'call'>
  readonly callName: Translated
  readonly contactEmail: string
  readonly programme: Id<'programme'>
  readonly letter: Id<'letter'>
  readonly cause: 'decision' | 'waiting-list'
}

/** One offer by its id, told or not. */
export const placeOfferById = async (offer: Id<'place_offer'>, db: Db): Promise<PlaceOffer | undefined> =>
  (await offers(db).where('place_offer.id', '=', offer).execute()).map(offerOf)[0]

/** The newest place offered to this person with one application, once they have been told. */
export async function placeOfferTo(
  person: Id<'person'>,
  application: Id<'application'>,
  db: Db,
): Promise<PlaceOffer | undefined> {
  const rows = await offers(db)
    .where('place_offer.application_id', '=', application)
    .where('application.person_id', '=', person)
    .where('letter.released_at', 'is not', null)
    .orderBy('place_offer.made_at', 'desc')
    .limit(1)
    .execute()
  return rows.map(offerOf)[0]
}

/** The offer a private link was made for. It stays readable after its day, to say in words that it is over. */
export async function placeOfferOfLink(secret: string, db: Db): Promise<PlaceOffer | undefined> {
  const rows = await offers(db)
    .innerJoin('private_link', 'private_link.subject_id', 'place_offer.id')
    .where('private_link.token_hash', '=', digest(secret))
    .where('private_link.purpose', '=', 'place')
    .where('letter.released_at', 'is not', null)
    .execute()
  return rows.map(offerOf)[0]
}

/** Every offer that was told and has no answer yet. */
export const unansweredPlaceOffers = async (db: Db): Promise<PlaceOffer[]> =>
  (
    await offers(db)
      .where('place_offer.answer', 'is', null)
      .where('place_offer.lapsed_at', 'is', null)
      .where('letter.released_at', 'is not', null)
      .orderBy('place_offer.id')
      .execute()
  ).map(offerOf)

/** Offers of a call that stand: open, accepted, refused or lapsed, the newest first; and who they are for. */
export async function placeOffersOfCall(call: Id<'call'>, db: Db) {
  const rows = await offers(db)
    .innerJoin('person', 'person.id', 'application.person_id')
    .where('application.call_id', '=', call)
    .select(['person.given_name', 'person.family_name', 'application.reference'])
    .orderBy('place_offer.made_at', 'desc')
    .orderBy('place_offer.id', 'desc')
    .execute()
  return rows.map((row) => ({
    ...offerOf(row),
    name: `${row.family_name}, ${row.given_name}`,
    reference: row.reference,
  }))
}

const offers = (db: Db) =>
  db
    .selectFrom('place_offer')
    .innerJoin('letter', 'letter.id', 'place_offer.letter_id')
    .innerJoin('application', 'application.id', 'place_offer.application_id')
    .innerJoin('call', 'call.id', 'application.call_id')
    .innerJoin('strand', 'strand.id', 'call.strand_id')
    .innerJoin('programme', 'programme.id', 'strand.programme_id')
    .where('letter.discarded_at', 'is', null)
    .select(['place_offer.id', 'place_offer.application_id as application', 'place_offer.letter_id as letter'])
    .select(['place_offer.cause', 'place_offer.answer_days as answerDays', 'place_offer.answer'])
    .select(['place_offer.lapsed_at as lapsedAt', 'letter.released_at as releasedAt'])
    .select(['application.person_id as person', 'application.withdrawn_at as withdrawnAt', 'call.id as call'])
    .select(['call.name as callName', 'programme.zone', 'programme.id as programme'])
    .select('programme.contact_email as contactEmail')

type Row = Awaited<ReturnType<ReturnType<typeof offers>['executeTakeFirstOrThrow']>>

const offerOf = ({ withdrawnAt, ...row }: Row): PlaceOffer => ({
  ...row,
  callName: row.callName as Translated,
  withdrawn: withdrawnAt !== null,
})
