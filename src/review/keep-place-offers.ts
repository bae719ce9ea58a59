import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { digest } from '#src/platform/world.ts'

/** A link opens its page for so long; whether it can still be answered is a question of the offer. */
const READABLE_DAYS = 365

export type PlaceLink = { readonly offer: Id<'place_offer'>; readonly secret: string }

export const newPlaceLink = (moment: Moment): PlaceLink => ({
  offer: moment.newId<'place_offer'>(),
  secret: moment.newSecret(),
})

type Offered = {
  rows: readonly { readonly id: Id<'application'>; readonly to: { readonly id: Id<'person'> } }[]
  letters: readonly Id<'letter'>[]
  links: readonly PlaceLink[]
  cause: 'decision' | 'waiting-list'
  answerDays: number
}

/** Writes down which places the letters offer, and the links in them. Rows, letters and links are in the same order. */
export async function keepPlaceOffers(
  { rows, letters, links, cause, answerDays }: Offered,
  moment: Moment,
  tx: Db,
): Promise<void> {
  const offers = rows.flatMap(({ id, to }, index) => {
    const [letter, link] = [letters[index], links[index]]
    return letter && link ? [{ application: id, person: to.id, letter, ...link }] : []
  })
  if (offers.length === 0) return
  await tx
    .insertInto('place_offer')
    .values(
      offers.map(({ offer, application, letter }) => ({
        id: offer,
        application_id: application,
        cause,
        letter_id: letter,
        answer_days: answerDays,
        made_at: moment.at,
      })),
    )
    .execute()
  await tx
    .insertInto('private_link')
    .values(
      offers.map(({ offer, person, secret }) => ({
        id: moment.newId<'private_link'>(),
        token_hash: digest(secret),
        purpose: 'place',
        person_id: person,
        subject_id: offer,
        created_at: moment.at,
        expires_at: moment.at.add({ hours: 24 * READABLE_DAYS }),
      })),
    )
    .execute()
}
