import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import { pairKey, type Board } from '../domain/share-out.ts'

/** How many readers each application should have. */
export const READERS_WANTED = 2

/** Applications of a call with fewer than so many readers, the committee with its loads, and the pairs that must not be. */
export async function sharingBoard(call: Id<'call'>, wanted: number, db: Db): Promise<Board> {
  const [applications, readers, excluded] = await Promise.all([
    shortOfReaders(call, wanted, db),
    committeeLoads(call, db),
    tooNear(call, db),
  ])
  return { applications, readers, excluded: new Set(excluded.map((pair) => pairKey(pair.application, pair.reader))) }
}

async function shortOfReaders(call: Id<'call'>, wanted: number, db: Db): Promise<Id<'application'>[]> {
  const rows = await db
    .selectFrom('application')
    .select('id')
    .where('call_id', '=', call)
    .where('submitted_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .where(
      sql<boolean>`(select count(*) from reading where reading.application_id = application.id and reading.withdrawn_at is null) < ${wanted}`,
    )
    .where(sql<boolean>`not exists (select from decision where decision.application_id = application.id)`)
    .orderBy('reference')
    .execute()
  return rows.map((row) => row.id)
}

/** The committee of a call with the number of readings each member has. */
export function committeeLoads(call: Id<'call'>, db: Db) {
  return db
    .selectFrom('role')
    .innerJoin('person', 'person.id', 'role.person_id')
    .where('role.call_id', '=', call)
    .where('role.kind', '=', 'reviewer')
    .where('role.ended_at', 'is', null)
    .where('person.deactivated_at', 'is', null)
    .orderBy('person.family_name')
    .select(['person.id', 'person.given_name as givenName', 'person.family_name as familyName'])
    .select(
      sql<number>`(select count(*)::int from reading join application on application.id = reading.application_id
        where reader_id = person.id and application.call_id = ${call} and reading.withdrawn_at is null)`.as('load'),
    )
    .select(
      sql<number>`(select count(*)::int from reading join application on application.id = reading.application_id
        where reader_id = person.id and application.call_id = ${call} and reading.withdrawn_at is null and completed_at is not null)`.as(
        'done',
      ),
    )
    .execute()
}

async function tooNear(call: Id<'call'>, db: Db) {
  const { rows } = await sql<{ application: string; reader: string }>`
    select application.id as application, near.reader from application
    join person on person.id = application.person_id
    cross join lateral (
      select person.id as reader union all select person.line_manager_id union all
      select supervisor_id from supervision where supervision.person_id = person.id union all
      select reader_id from reading where reading.application_id = application.id and (reading.withdrawn_at is null or reading.conflict <> 'none')
    ) near
    where application.call_id = ${call} and near.reader is not null`.execute(db)
  return rows
}
