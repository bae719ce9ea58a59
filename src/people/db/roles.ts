import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** Whether a person holds a role that opens other people's records. */
export async function seesOthers(person: Id<'person'>, db: Db): Promise<boolean> {
  const role = await db
    .selectFrom('role')
    .select('id')
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return role !== undefined
}

/** The coordinators of a programme, to whom its letters about open questions go. */
export function coordinatorsOf(programme: Id<'programme'>, db: Db) {
  return db
    .selectFrom('role')
    .innerJoin('person', 'person.id', 'role.person_id')
    .where('role.kind', '=', 'coordinator')
    .where('role.programme_id', '=', programme)
    .where('role.ended_at', 'is', null)
    .where('person.deactivated_at', 'is', null)
    .select(['person.id', 'person.email', 'person.lang'])
    .execute()
}
