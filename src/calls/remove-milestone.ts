import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'

/** Takes a dated step out of the year of a call. */
export function removeMilestone(
  removal: { call: Id<'call'>; milestone: Id<'milestone'>; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'no-such-milestone'>> {
  return inTransaction(db, async (tx) => {
    const removed = await tx
      .deleteFrom('milestone')
      .where('id', '=', removal.milestone)
      .where('call_id', '=', removal.call)
      .executeTakeFirst()
    if (removed.numDeletedRows === 0n) return fail('no-such-milestone')
    await record('milestone.removed', removal.by, { call: removal.call, milestone: removal.milestone }, moment, tx)
    return ok(undefined)
  })
}
