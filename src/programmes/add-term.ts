import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { termsOf } from './db/terms.ts'
import { freshKey, type TermKind } from './domain/vocabulary.ts'

export type TermToAdd = { programme: Id<'programme'>; kind: TermKind; label: Translated; by: Id<'person'> }

/** Adds a term at the end of its kind. */
export function addTerm({ programme, kind, label, by }: TermToAdd, moment: Moment, db: Db): Promise<Id<'term'>> {
  return inTransaction(db, async (tx) => {
    // two words added at the same moment must not take the same key
    await tx.selectFrom('programme').select('id').where('id', '=', programme).forUpdate().execute()
    const own = (await termsOf(programme, tx)).filter((term) => term.kind === kind)
    const id = moment.newId<'term'>()
    const position = Math.max(-1, ...own.map((term) => term.position)) + 1
    const key = freshKey(
      label.en,
      own.map((term) => term.key),
    )
    await tx
      .insertInto('term')
      .values({ id, programme_id: programme, kind, key, label: json(label), position })
      .execute()
    await record('term.added', by, { programme, term: id }, moment, tx)
    return id
  })
}
