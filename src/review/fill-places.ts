import { lockedCall } from '#src/calls/db/locked-call.ts'
import { takenPlaces } from '#src/calls/db/taken-places.ts'
import { phaseOf } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { decisionRulesOf } from './db/decision-rules.ts'
import { waitingList } from './db/waiting-list.ts'
import { nextInLine } from './domain/waiting-list.ts'
import { offerPlaces } from './offer-places.ts'

/**
 * Offers every free place of a call to the next on its waiting list and answers how many offers were made. The one
 * function behind every cause – a refusal, a withdrawal, a day that passed, a place more – and with the call locked it
 * can run any number of times: a place that is offered is no longer free. At once letters leave only while the order
 * stands; otherwise they wait as drafts.
 */
export function fillPlaces(fill: { call: Id<'call'>; baseUrl: string }, moment: Moment, db: Db): Promise<number> {
  return inTransaction(db, async (tx) => {
    const call = await lockedCall(fill.call, tx)
    if (!call || phaseOf(call, moment.at) !== 'closed') return 0
    const rules = await decisionRulesOf(call.id, tx)
    if (rules.promotion === 'by-hand') return 0
    const free = call.places - (await takenPlaces(call.id, tx))
    if (free <= 0) return 0

    const applications = nextInLine(await waitingList(call, tx), free)
    const atOnce = rules.promotion === 'at-once' && rules.orderFixedAt !== null
    await offerPlaces({ call, applications, atOnce, baseUrl: fill.baseUrl }, moment, tx)
    return applications.length
  })
}
