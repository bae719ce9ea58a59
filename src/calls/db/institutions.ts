import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'

export type Institution = { readonly id: Id<'unit'>; readonly name: Translated }

/** The institutions people can be employed by: the roots of the tree, in its order. */
export async function institutions(db: Db): Promise<Institution[]> {
  const rows = await db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('parent_id', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ id: row.id, name: row.name as Translated }))
}
