import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import type { Conflict } from './domain/conflict.ts'
import { sayConflict } from './say-conflict.ts'

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

    const said = { application: reading.application_id, person: declared.reader, by: declared.reader }
    await sayConflict({ ...said, kind: declared.conflict }, moment, tx)
    return ok(undefined)
  })
}
