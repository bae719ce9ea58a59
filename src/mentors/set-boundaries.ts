import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { writeExclusions } from './db/write-profile.ts'
import type { Boundaries } from './domain/profile.ts'

/** Whom a mentor cannot mentor, as it now is. History says that it was changed, never whom it names. */
export function setBoundaries(
  { mentor, notMyUnit, excluded }: Boundaries & { mentor: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    await tx.updateTable('mentor_profile').set({ not_my_unit: notMyUnit }).where('person_id', '=', mentor).execute()
    await writeExclusions(mentor, excluded, tx)
    await record('mentor.boundaries-set', mentor, { person: mentor }, moment, tx)
  })
}
