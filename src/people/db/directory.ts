import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

export type RoleRow = {
  readonly id: Id<'role'>
  readonly kind: 'coordinator' | 'reviewer' | 'stand-in' | 'chair'
  readonly call: Translated | null
}

export type PersonRow = {
  readonly id: Id<'person'>
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly affiliation: string | null
  readonly unit: Translated | null
  readonly roles: readonly RoleRow[]
}

/** People whose name or address contains a text, by family name, with their roles in these programmes. At most 50. */
export async function findPeople(text: string, programmes: readonly Id<'programme'>[], db: Db): Promise<PersonRow[]> {
  const pattern = `%${text.trim().replaceAll(/[\\%_]/g, '\\$&')}%`
  const rows = await personRows(programmes, db)
    .where(sql<boolean>`(person.given_name || ' ' || person.family_name || ' ' || person.email) ilike ${pattern}`)
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .limit(50)
    .execute()
  return rows.map(complete)
}

/** One person with their roles in these programmes. */
export async function personWithRoles(
  person: Id<'person'>,
  programmes: readonly Id<'programme'>[],
  db: Db,
): Promise<PersonRow | undefined> {
  const row = await personRows(programmes, db).where('person.id', '=', person).executeTakeFirst()
  return row && complete(row)
}

const complete = <Row extends { unit: unknown }>(row: Row) => ({ ...row, unit: row.unit as Translated | null })

function personRows(programmes: readonly Id<'programme'>[], db: Db) {
  return db
    .selectFrom('person')
    .leftJoin('unit', 'unit.id', 'person.unit_id')
    .where('person.deactivated_at', 'is', null)
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
