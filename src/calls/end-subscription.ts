import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { forgetLetters } from '#src/platform/mail/outbox.ts'
import { subscriptionOfLink } from './db/subscriptions.ts'

/** Somebody wants to hear no more: the address, the answers and the letters to it are deleted. A second time changes nothing. */
export function endSubscription(secret: string, db: Db): Promise<void> {
  return inTransaction(db, async (tx) => {
    const found = await subscriptionOfLink(secret, tx)
    if (!found) return
    await tx.deleteFrom('subscription').where('id', '=', found.id).execute()
    await forgetLetters(found.id, tx)
  })
}
