import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

export type RoleRow = {
  readonly id: Id<'role'>
  readonly kind: 'coordinator' | 'reviewer' | 'stand-in' | 'chair'
  readonly call: Translated | null
}

/** People whose name or address contains a text, by family name, with their roles in these programmes. At most 50. */
export function findPeople(text: string, programmes: readonly Id<'programme'>[], db: Db) {
  const pattern = `%${text.trim().replaceAll(/[\\%_]/g, '\\$&')}%`
  return db
    .selectFrom('person')
    .leftJoin('unit', 'unit.id', 'person.unit_id')
    .where('person.deactivated_at', 'is', null)
    .where(sql<boolean>`(person.given_name || ' ' || person.family_name || ' ' || person.email) ilike ${pattern}`)
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .limit(50)
    .select([
      'person.id',
      'person.given_name as givenName',
      'person.family_name as familyName',
      'person.email',
      'person.affiliation',
      'unit.name as unit',
    ])
    .select(
      sql<
        RoleRow[]
      >`coalesce((select json_agg(json_build_object('id', role.id, 'kind', role.kind, 'call', call.name) order by role.granted_at)
        from role left join call on call.id = role.call_id
        where role.person_id = person.id and role.ended_at is null and role.programme_id = any(${sql.val([...programmes])}::uuid[])), '[]'::json)`.as(
        'roles',
      ),
    )
    .execute()
}

/** Whether a role belongs to one of these programmes: only their coordinators may end it. */
export async function roleInProgrammes(
  role: Id<'role'>,
  programmes: readonly Id<'programme'>[],
  db: Db,
): Promise<boolean> {
  if (programmes.length === 0) return false
  const row = await db
    .selectFrom('role')
    .select('id')
    .where('id', '=', role)
    .where('programme_id', 'in', programmes)
    .executeTakeFirst()
  return row !== undefined
}
