import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

export type UnitRow = {
  readonly id: Id<'unit'>
  readonly name: Translated
  readonly depth: number
  readonly institution: Id<'unit'>
}

/** The whole tree from the institutions down, each unit after its parent, with its depth and its institution. */
export async function unitTree(db: Db): Promise<UnitRow[]> {
  const { rows } = await sql<UnitRow>`
    with recursive tree as (
      select id, name, 0 as depth, id as institution, array[lpad(position::text, 6, '0') || (name->>'en')] as path
      from unit where parent_id is null
      union all
      select unit.id, unit.name, depth + 1, institution, path || (lpad(unit.position::text, 6, '0') || (unit.name->>'en'))
      from unit join tree on unit.parent_id = tree.id
    )
    select id, name, depth, institution from tree order by path`.execute(db)
  return rows
}

/** All ranks in the order of a career. */
export async function ranks(db: Db) {
  const rows = await db.selectFrom('rank').select(['id', 'name', 'category']).orderBy('position').execute()
  return rows.map((row) => ({ ...row, name: row.name as Translated }))
}
