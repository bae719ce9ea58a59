import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** Whether somebody chairs the committee of a call. */
export async function isChairOf(call: Id<'call'>, person: Id<'person'>, db: Db): Promise<boolean> {
  const row = await db
    .selectFrom('role')
    .select('id')
    .where('call_id', '=', call)
    .where('person_id', '=', person)
    .where('kind', '=', 'chair')
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** The calls somebody chairs, by name. */
export function callsChairedBy(person: Id<'person'>, db: Db) {
  return db
    .selectFrom('role')
    .innerJoin('call', 'call.id', 'role.call_id')
    .where('role.person_id', '=', person)
    .where('role.kind', '=', 'chair')
    .where('role.ended_at', 'is', null)
    .orderBy('call.closes_local', 'desc')
    .select(['call.id', 'call.name'])
    .execute()
}
