import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'

export type Named = { readonly name: string; readonly place: Translated | null; readonly affiliation: string | null }

/** Names and units of people, by id, in one query. */
export async function namesOf(people: readonly Id<'person'>[], db: Db): Promise<Map<Id<'person'>, Named>> {
  if (people.length === 0) return new Map()
  const rows = await db
    .selectFrom('person')
    .leftJoin('unit', 'unit.id', 'person.unit_id')
    .where('person.id', 'in', [...new Set(people)])
    .select(['person.id', 'person.given_name', 'person.family_name', 'person.affiliation', 'unit.name as place'])
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        name: `${row.given_name} ${row.family_name}`,
        place: row.place as Translated | null,
        affiliation: row.affiliation,
      },
    ]),
  )
}
