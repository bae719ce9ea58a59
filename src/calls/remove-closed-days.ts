import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'

/** Takes closing days out of the calendar of a programme. */
export function removeClosedDays(
  removal: { days: Id<'closed_day'>; programme: Id<'programme'>; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'gone-already'>> {
  return inTransaction(db, async (tx) => {
    const removed = await tx
      .deleteFrom('closed_day')
      .where('id', '=', removal.days)
      .where('programme_id', '=', removal.programme)
      .executeTakeFirst()
    if (removed.numDeletedRows === 0n) return fail('gone-already')
    await record('closed-days.removed', removal.by, { programme: removal.programme }, moment, tx)
    return ok(undefined)
  })
}
