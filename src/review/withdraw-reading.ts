import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'

/** Takes an unfinished reading back from its reader, so that somebody else can have it. What was written stays on record. */
export function withdrawReading(
  take: { reading: Id<'reading'>; application: Id<'application'>; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'finished-already'>> {
  return inTransaction(db, async (tx) => {
    const taken = await tx
      .updateTable('reading')
      .set({ withdrawn_at: moment.at })
      .where('id', '=', take.reading)
      .where('application_id', '=', take.application)
      .where('completed_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .returning('application_id')
      .executeTakeFirst()
    if (!taken) return fail('finished-already')
    await record('reading.withdrawn', take.by, { reading: take.reading, application: taken.application_id }, moment, tx)
    return ok(undefined)
  })
}
