import { lockedCall } from '#src/calls/db/locked-call.ts'
import { takenPlaces } from '#src/calls/db/taken-places.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { onDesk } from './db/on-desk.ts'
import { waitingList } from './db/waiting-list.ts'
import { standingBefore } from './domain/waiting-list.ts'
import { offerPlaces } from './offer-places.ts'
import { passOver } from './pass-over.ts'

export type PlaceToOffer = {
  call: Id<'call'>
  application: Id<'application'>
  /** Why others are passed over; needed when somebody stands before this one. */
  reason: string
  by: Viewer
  baseUrl: string
}

export type PlaceToOfferProblem = 'no-such-call' | 'not-waiting' | 'not-told' | 'no-place-left' | 'reason-missing'

/**
 * Offers a free place to somebody of the waiting list by hand, as a draft. Whoever stands before them is passed over,
 * with the reason written down for each.
 */
export function offerPlace(offer: PlaceToOffer, moment: Moment, db: Db): Promise<Outcome<void, PlaceToOfferProblem>> {
  return inTransaction(db, async (tx) => {
    const call = await lockedCall(offer.call, tx)
    if (!call) return fail('no-such-call')
    const list = await waitingList(call, tx)
    const { seen } = await onDesk(call.id, offer.by, tx)
    const chosen = list.find(({ application }) => application === offer.application)
    if (!chosen || !seen.has(chosen.application)) return fail('not-waiting')
    if (!chosen.told) return fail('not-told')
    if ((await takenPlaces(call.id, tx)) >= call.places) return fail('no-place-left')
    const passed = standingBefore(list, offer.application)
    if (passed.length > 0 && offer.reason.trim() === '') return fail('reason-missing')

    const { application, reason, baseUrl } = offer
    const by = offer.by.id
    await passOver(passed, { call: call.id, favoured: application, reason, by }, moment, tx)
    await offerPlaces({ call, applications: [application], atOnce: false, baseUrl, by }, moment, tx)
    return ok(undefined)
  })
}
