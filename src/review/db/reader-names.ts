import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

/** Everybody who reads for a call, or was given something of it once, by family name. */
export async function readerNames(call: Id<'call'>, db: Db) {
  const { rows } = await sql<{ id: Id<'person'>; name: string; isMember: boolean }>`
    select person.id, person.family_name || ', ' || person.given_name as name, member.person_id is not null as "isMember"
    from person
    left join (select person_id from role where call_id = ${call} and kind = 'reviewer' and ended_at is null) member
      on member.person_id = person.id
    where member.person_id is not null or person.id in (select reading.reader_id from reading
      join application on application.id = reading.application_id where application.call_id = ${call})
    order by person.family_name, person.given_name, person.id`.execute(db)
  return rows
}
