import { lockedCall } from '#src/calls/db/locked-call.ts'
import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { decisionRulesOf, writeDecisionRules } from './db/decision-rules.ts'
import { onDesk } from './db/on-desk.ts'
import { waitingList, writeOrder, type WaitingRow } from './db/waiting-list.ts'
import { moved, rearranged, type Step } from './domain/waiting-list.ts'

/** A step for one person, the whole list by score, or the word that the order stands or is open again. */
export type Reordering =
  | { readonly step: Step; readonly application: Id<'application'> }
  | 'by-score'
  | 'fix'
  | 'open-again'

export type OrderProblem = 'no-such-call' | 'order-stands' | 'not-waiting' | 'nobody-waits'

/** Changes the order of a call's waiting list. While it stands nobody moves: people may have been told their number. */
export function orderWaitingList(
  order: { call: Id<'call'>; change: Reordering; by: Viewer },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, OrderProblem>> {
  return inTransaction(db, async (tx) => {
    const call = await lockedCall(order.call, tx)
    if (!call) return fail('no-such-call')
    const rules = await decisionRulesOf(call.id, tx)
    const { change, by } = order
    const setsRule = change === 'fix' || change === 'open-again'
    if (rules.orderFixedAt && !setsRule) return fail('order-stands')
    const whole = await waitingList(call, tx)
    const { seen } = await onDesk(call.id, by, tx)
    const list = whole.filter(({ application }) => seen.has(application))
    const ids = list.map(({ application }) => application)
    if (change === 'fix' && ids.length === 0) return fail('nobody-waits')
    if (typeof change === 'object' && !ids.includes(change.application)) return fail('not-waiting')

    const everybody = whole.map(({ application }) => application)
    await writeOrder(rearranged(everybody, ordered(list, change)), tx)
    if (setsRule) {
      const orderFixedAt = change === 'fix' ? moment.at : null
      await writeDecisionRules(call.id, { rules: { ...rules, orderFixedAt }, by: by.id, at: moment.at }, tx)
    }
    const about = { call: call.id }
    if (change === 'fix') await record('waiting-list.fixed', by.id, about, moment, tx)
    else await record(setsRule ? 'waiting-list.opened' : 'waiting-list.ordered', by.id, about, moment, tx)
    return ok(undefined)
  })
}

function ordered(list: readonly WaitingRow[], change: Reordering): Id<'application'>[] {
  const ids = list.map(({ application }) => application)
  if (typeof change === 'object') return moved(ids, change.application, change.step)
  if (change !== 'by-score') return ids
  return list.toSorted((a, b) => (b.mean ?? 0) - (a.mean ?? 0)).map(({ application }) => application)
}
