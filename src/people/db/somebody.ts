import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

/** Somebody as others may know them: name and place, no address. */
export type Somebody = {
  readonly id: Id<'person'>
  readonly name: string
  readonly unit: Translated | null
  readonly affiliation: string | null
}

/** People by their ids, by name, to show again who was chosen. */
export async function somebodyNamed(ids: readonly Id<'person'>[], db: Db): Promise<Somebody[]> {
  if (ids.length === 0) return []
  return somebody(db)
    .where('person.id', 'in', [...ids])
    .execute()
}

/** At most eight people whose name contains a text or whose address it is. */
export function somebodyCalled(text: string, but: Id<'person'>, db: Db): Promise<Somebody[]> {
  const pattern = `%${text.trim().replaceAll(/[\\%_]/g, '\\$&')}%`
  return somebody(db)
    .where('person.id', '<>', but)
    .where('person.deactivated_at', 'is', null)
    .where(
      sql<boolean>`((person.given_name || ' ' || person.family_name) ilike ${pattern} or lower(person.email) = ${text.trim().toLowerCase()})`,
    )
    .limit(8)
    .execute()
}

/** Everybody as others may know them, by name: where queries that end in people begin. */
export function somebody(db: Db) {
  return db
    .selectFrom('person')
    .leftJoin('unit', 'unit.id', 'person.unit_id')
    .select(['person.id', 'person.affiliation'])
    .select(sql<string>`person.given_name || ' ' || person.family_name`.as('name'))
    .select(sql<Translated | null>`unit.name`.as('unit'))
    .orderBy('person.family_name')
    .orderBy('person.given_name')
}
