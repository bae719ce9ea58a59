import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'

/** Takes a late code back. Whoever used it can no longer write or send; what was sent stays sent. */
export function revokeLateCode(
  revocation: { call: Id<'call'>; code: Id<'late_code'>; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'revoked-already'>> {
  return inTransaction(db, async (tx) => {
    const revoked = await tx
      .updateTable('late_code')
      .set({ revoked_at: moment.at })
      .where('id', '=', revocation.code)
      .where('call_id', '=', revocation.call)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    if (revoked.numUpdatedRows === 0n) return fail('revoked-already')
    const about = { call: revocation.call, lateCode: revocation.code }
    await record('late-code.revoked', revocation.by, about, moment, tx)
    return ok(undefined)
  })
}
