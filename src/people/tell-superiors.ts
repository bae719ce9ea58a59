import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { superiorsOf, writeSuperiors } from './db/superiors.ts'
import { changedSuperiors } from './domain/details.ts'
import type { Superiors } from './domain/superior.ts'

/** Somebody says who their line manager and their supervisors are. Neither is told. */
export function tellSuperiors(
  { person, superiors }: { person: Id<'person'>; superiors: Superiors },
  moment: Moment,
  db: Db,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    await tx.selectFrom('person').select('id').where('id', '=', person).forUpdate().execute()
    const parts = changedSuperiors(await superiorsOf(person, tx), superiors)
    if (parts.length === 0) return
    await writeSuperiors(person, superiors, moment, tx)
    await record('person.details-changed', person, { person, parts }, moment, tx)
  })
}
