import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { passagesOf } from './db/redactions.ts'
import { keepRedaction } from './keep-redaction.ts'

/** Confirms, after an application was sent anew, that its marked words are all that must be marked in the new texts. */
export function lookThroughAgain(
  look: { application: Id<'application'>; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'brings-back-removed'>> {
  return inTransaction(db, async (tx) => {
    const passages = await passagesOf(look.application, tx)
    const kept = await keepRedaction({ ...look, passages }, moment, tx)
    if (kept.ok) await record('application.redaction-confirmed', look.by, { application: look.application }, moment, tx)
    return kept
  })
}
