import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { announceExtension } from './announce-extension.ts'
import { lockedCall } from './db/locked-call.ts'
import { progressOf } from './db/progress.ts'
import { planOf, planRefusal, timesOf } from './domain/call-plan.ts'
import { phaseOf } from './domain/call.ts'

export type ExtensionProblem =
  | 'no-such-call'
  | 'not-opened-yet'
  | 'not-later'
  | 'closing-passed'
  | 'no-such-local-time'
  | 'decided-already'

/**
 * Moves the deadline of a call that has opened to a later time, and puts one letter for everybody who is writing into
 * the outbox, as drafts. Answers how many. A call that has closed opens again by it, unless somebody has been decided upon.
 */
export function extendDeadline(
  extension: { call: Id<'call'>; closesLocal: string; by: Id<'person'>; baseUrl: string },
  moment: Moment,
  db: Db,
): Promise<Outcome<number, ExtensionProblem>> {
  return inTransaction(db, async (tx) => {
    const call = await lockedCall(extension.call, tx)
    if (!call) return fail('no-such-call')
    if (['draft', 'announced'].includes(phaseOf(call, moment.at))) return fail('not-opened-yet')
    const before = planOf(call)
    const times = timesOf({ ...before, closesLocal: extension.closesLocal }, call.zone)
    if (times === 'no-such-local-time') return fail(times)
    if (typeof times === 'string' || Temporal.Instant.compare(times.closesAt, call.closesAt) <= 0)
      return fail('not-later')
    if (Temporal.Instant.compare(times.closedFrom, moment.at) <= 0) return fail('closing-passed')
    const { isDecided } = await progressOf(call.id, tx)
    if (planRefusal(call, times, { now: moment.at, isDecided })) return fail('decided-already')

    await keep({ ...extension, before: before.closesLocal }, moment, tx)
    const told = await announceExtension({ ...call, ...times }, { before: call.closesAt, ...extension }, moment, tx)
    return ok(told)
  })
}

type Extension = { call: Id<'call'>; before: string; closesLocal: string; by: Id<'person'> }

async function keep({ call, before, closesLocal, by }: Extension, moment: Moment, tx: Db): Promise<void> {
  await tx.updateTable('call').set({ closes_local: closesLocal }).where('id', '=', call).execute()
  await tx
    .insertInto('extension')
    .values({
      id: moment.newId<'extension'>(),
      call_id: call,
      before_local: before,
      closes_local: closesLocal,
      extended_at: moment.at,
    })
    .execute()
  await record('call.extended', by, { call }, moment, tx)
}
