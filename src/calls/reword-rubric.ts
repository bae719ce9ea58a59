import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { lockedCall } from './db/locked-call.ts'
import { progressOf } from './db/progress.ts'
import type { Judging } from './domain/rubric.ts'

/**
 * Changes by which criteria the applications of a call are judged, how marks become one, and what can be flagged. Once a reading is finished the rubric stays as it is:
 * marks given to one wording mean nothing under another.
 */
export function rewordRubric(
  change: { call: Id<'call'>; judging: Judging; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'no-such-call' | 'read-already'>> {
  return inTransaction(db, async (tx) => {
    const call = await lockedCall(change.call, tx)
    if (!call) return fail('no-such-call')
    if ((await progressOf(call.id, tx)).isRead) return fail('read-already')

    const { rubric, aggregate, flags } = change.judging
    await tx
      .updateTable('call')
      .set({ rubric: json(rubric), aggregate, flags: json(flags) })
      .where('id', '=', call.id)
      .execute()
    await record('call.rubric-changed', change.by, { call: call.id }, moment, tx)
    return ok(undefined)
  })
}
