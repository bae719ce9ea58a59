import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Term } from '../domain/vocabulary.ts'

export type TermRow = Term & { readonly id: Id<'term'>; readonly position: number }

/** The vocabulary of a programme, each kind in its own order. */
export async function termsOf(programme: Id<'programme'>, db: Db): Promise<TermRow[]> {
  const rows = await db
    .selectFrom('term')
    .select(['id', 'kind', 'key', 'label', 'position'])
    .where('programme_id', '=', programme)
    .orderBy('kind')
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, label: row.label as Translated }))
}
