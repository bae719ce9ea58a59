import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'

export type TermRenaming = { programme: Id<'programme'>; term: Id<'term'>; label: Translated; by: Id<'person'> }

/** Gives a term another label. Profiles and applications that hold it show the new one from now on. */
export function renameTerm(
  { programme, term, label, by }: TermRenaming,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'no-such-term'>> {
  return inTransaction(db, async (tx) => {
    const renamed = await tx
      .updateTable('term')
      .set({ label: json(label) })
      .where('id', '=', term)
      .where('programme_id', '=', programme)
      .executeTakeFirst()
    if (renamed.numUpdatedRows === 0n) return fail('no-such-term')
    await record('term.renamed', by, { programme, term }, moment, tx)
    return ok(undefined)
  })
}
