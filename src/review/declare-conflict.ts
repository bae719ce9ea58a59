import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import type { Conflict } from './domain/reading.ts'

export type Declaration = { reading: Id<'reading'>; reader: Id<'person'>; conflict: Conflict }

/**
 * The reader says whether they are too near to judge. With a conflict the reading is taken back in the same moment:
 * from now on the application does not exist for them.
 */
export function declareConflict(
  declared: Declaration,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'not-yours' | 'finished-already'>> {
  return inTransaction(db, async (tx) => {
    const reading = await tx
      .selectFrom('reading')
      .selectAll()
      .where('id', '=', declared.reading)
      .where('reader_id', '=', declared.reader)
      .where('withdrawn_at', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (!reading) return fail('not-yours')
    if (reading.completed_at) return fail('finished-already')

    const tooNear = declared.conflict !== 'none'
    await tx
      .updateTable('reading')
      .set({ conflict: declared.conflict, conflict_declared_at: moment.at, withdrawn_at: tooNear ? moment.at : null })
      .where('id', '=', reading.id)
      .execute()
    const what = tooNear ? 'reading.conflict-declared' : 'reading.no-conflict-declared'
    await record(what, declared.reader, { reading: reading.id, application: reading.application_id }, moment, tx)
    return ok(undefined)
  })
}
