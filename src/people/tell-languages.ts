import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'

/** What a person speaks well enough for a conversation about a career, as they say themselves (ISO 639-1). */
export function tellLanguages(
  told: { person: Id<'person'>; languages: readonly string[] },
  moment: Moment,
  db: Db,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    await tx
      .updateTable('person')
      .set({ languages: [...told.languages] })
      .where('id', '=', told.person)
      .execute()
    await record('person.languages-told', told.person, { person: told.person }, moment, tx)
  })
}
