import type { Call } from '#src/calls/domain/call.ts'
import { recordEach } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { draft, post } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import { decisionRulesOf } from './db/decision-rules.ts'
import { decidables } from './db/decisions.ts'
import { keepPlaceOffers, newPlaceLink } from './keep-place-offers.ts'
import { placeLetter } from './mail/place-letters.ts'

export type PlacesToOffer = {
  call: Call
  applications: readonly Id<'application'>[]
  /** The letter leaves now; otherwise it waits in the outbox. */
  atOnce: boolean
  baseUrl: string
  by?: Id<'person'>
}

/** Offers a place of a locked call to people of its waiting list, each with a link of their own that says yes or no. */
export async function offerPlaces(offer: PlacesToOffer, moment: Moment, tx: Db): Promise<void> {
  const { call, applications } = offer
  const rules = await decisionRulesOf(call.id, tx)
  const rows = await decidables(call.id, applications, tx)
  const links = rows.map(() => newPlaceLink(moment))
  const letters: Id<'letter'>[] = []
  for (const [index, { to, id }] of rows.entries()) {
    const href = offer.baseUrl + urls.placeByLink(links[index]?.secret ?? '')
    const answer = { days: rules.answerDays, zone: call.zone }
    const content = placeLetter({ name: to.givenName, call: call.name[to.lang], href, answer }, to.lang)
    const posting = { to, cause: 'place', content, programme: call.programme, subject: id }
    letters.push(await (offer.atOnce ? post : draft)(posting, moment, tx))
  }
  await keepPlaceOffers({ rows, letters, links, cause: 'waiting-list', answerDays: rules.answerDays }, moment, tx)
  const abouts = applications.map((application) => ({ application, call: call.id }))
  await recordEach('place.offered', offer.by, abouts, moment, tx)
}
