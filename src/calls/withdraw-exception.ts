import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { applicationOf } from './db/exceptions.ts'

/** Takes an exception back. What was sent with it stays sent. */
export function withdrawException(
  withdrawal: { call: Id<'call'>; exception: Id<'eligibility_exception'>; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'gone-already'>> {
  return inTransaction(db, async (tx) => {
    const gone = await tx
      .updateTable('eligibility_exception')
      .set({ withdrawn_at: moment.at })
      .where('id', '=', withdrawal.exception)
      .where('call_id', '=', withdrawal.call)
      .where('withdrawn_at', 'is', null)
      .returning('person_id as person')
      .executeTakeFirst()
    if (!gone) return fail('gone-already')
    const about = { call: withdrawal.call, ...(await applicationOf({ call: withdrawal.call, ...gone }, tx)) }
    await record('exception.withdrawn', withdrawal.by, about, moment, tx)
    return ok(undefined)
  })
}
