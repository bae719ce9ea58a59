import { record } from '#src/history/record.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'

/** Ends one of a person's own sessions: this browser's, or one somewhere else. */
export function endSession(
  end: { session: Id<'session'>; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'no-such-session'>> {
  return inTransaction(db, async (tx) => {
    const ended = await tx
      .updateTable('session')
      .set({ ended_at: moment.at })
      .where('id', '=', end.session)
      .where('person_id', '=', end.by)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (ended.numUpdatedRows === 0n) return fail('no-such-session')
    await record('session.ended', end.by, { session: end.session }, moment, tx)
    return ok(undefined)
  })
}
