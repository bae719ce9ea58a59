import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

export type Member = { readonly id: Id<'person'>; readonly name: string }

/** Who is of the committee of a call now, by family name: whoever reads or chairs it may interview. */
export async function membersOf(call: Id<'call'>, db: Db): Promise<readonly Member[]> {
  const { rows } = await sql<Member>`
    select person.id, person.family_name || ', ' || person.given_name as name from person
    where person.deactivated_at is null and exists (select from role where role.person_id = person.id
      and role.call_id = ${call} and role.kind in ('reviewer', 'chair') and role.ended_at is null)
    order by person.family_name, person.given_name, person.id`.execute(db)
  return rows
}

/** These people without repetition, if there is somebody and all are of the committee. */
export async function chosenMembers(
  call: Id<'call'>,
  people: readonly Id<'person'>[],
  db: Db,
): Promise<readonly Id<'person'>[] | undefined> {
  const members = new Set((await membersOf(call, db)).map(({ id }) => id))
  const chosen = [...new Set(people)]
  return chosen.length > 0 && chosen.every((one) => members.has(one)) ? chosen : undefined
}
