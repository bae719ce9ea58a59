import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { sql } from 'kysely'
import { subscriptionOfLink } from './db/subscriptions.ts'

/** Somebody proves that the address is theirs: from now on it is written to. What it had asked for before is replaced. */
export function confirmSubscription(
  secret: string,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'no-such-subscription'>> {
  return inTransaction(db, async (tx) => {
    const asked = await subscriptionOfLink(secret, tx)
    if (!asked) return fail('no-such-subscription')
    // of two confirmations for one address the second waits for the first
    await sql`select pg_advisory_xact_lock(hashtextextended(${asked.email}, 0))`.execute(tx)
    const found = await subscriptionOfLink(secret, tx)
    if (!found) return fail('no-such-subscription')
    if (found.confirmedAt) return ok(undefined)

    await tx
      .deleteFrom('subscription')
      .where(sql`lower(email)`, '=', found.email.toLowerCase())
      .where('id', '<>', found.id)
      .where('confirmed_at', 'is not', null)
      .execute()
    await tx.updateTable('subscription').set({ confirmed_at: moment.at }).where('id', '=', found.id).execute()
    return ok(undefined)
  })
}
