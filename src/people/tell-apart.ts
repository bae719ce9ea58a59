import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'

/** Remembers that two records are two people, however alike they look: the question is not asked again. */
export function tellApart(
  { pair, by }: { pair: readonly [Id<'person'>, Id<'person'>]; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    const [one, other] = [...pair].sort()
    if (one === undefined || other === undefined || one === other) return
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('person_distinct')
      .values({ one_id: one, other_id: other, said_by: by, said_at: moment.at })
      .onConflict((already) => already.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows) await record('person.told-apart', by, { person: one, other }, moment, tx)
  })
}
