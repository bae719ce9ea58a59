import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { lockedCall } from './db/locked-call.ts'
import { planRow } from './db/plan-row.ts'
import { progressOf } from './db/progress.ts'
import {
  changedParts,
  planOf,
  planRefusal,
  timesOf,
  type CallPlan,
  type PlanPart,
  type PlanProblem,
  type TimesProblem,
} from './domain/call-plan.ts'

/** Changes the plan of a call and answers which parts changed. History keeps the parts, and the pages show them. */
export function changeCall(
  change: { call: Id<'call'>; plan: CallPlan; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<readonly PlanPart[], 'no-such-call' | TimesProblem | PlanProblem>> {
  return inTransaction(db, async (tx) => {
    const call = await lockedCall(change.call, tx)
    if (!call) return fail('no-such-call')
    const times = timesOf(change.plan, call.zone)
    if (typeof times === 'string') return fail(times)
    const { isDecided } = await progressOf(call.id, tx)
    const refused = planRefusal(call, times, { now: moment.at, isDecided })
    if (refused) return fail(refused)

    const parts = changedParts(planOf(call), change.plan)
    if (parts.length === 0) return ok(parts)
    await tx.updateTable('call').set(planRow(change.plan)).where('id', '=', call.id).execute()
    await record('call.changed', change.by, { call: call.id, parts }, moment, tx)
    return ok(parts)
  })
}
