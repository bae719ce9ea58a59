import type { Id } from '#src/kernel/id.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { onDeskOf, outOfConflict, readableByReader } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql, type RawBuilder } from 'kysely'
import { pairKey, type Board } from '../domain/share-out.ts'

/** How many readers each application should have. */
export const READERS_WANTED = 2

/** Applications of a call with fewer than so many readers, the committee with its loads, and the pairs that must not be. */
export async function sharingBoard(call: Id<'call'>, wanted: number, db: Db): Promise<Board> {
  const [applications, readers, excluded] = await Promise.all([
    shortOfReaders(call, wanted, db),
    loadsOf(call, sql`true`, db),
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
      sql<boolean>`(select count(*) from reading where reading.application_id = application.id
        and reading.withdrawn_at is null and ${readableByReader}) < ${wanted}`,
    )
    .where(sql<boolean>`not exists (select from decision where decision.application_id = application.id)`)
    .where(sql<boolean>`not exists (select from eligibility_check
      where eligibility_check.application_id = application.id and verdict = 'ineligible')`)
    .orderBy('reference')
    .execute()
  return rows.map((row) => row.id)
}

/** The committee of a call with the number of readings each member has, of applications the viewer may know of. */
export const committeeLoads = (call: Id<'call'>, viewer: Viewer, db: Db) => loadsOf(call, onDeskOf(viewer), db)

function loadsOf(call: Id<'call'>, seen: RawBuilder<boolean>, db: Db) {
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
        where reader_id = person.id and application.call_id = ${call} and reading.withdrawn_at is null
          and ${readableByReader} and ${seen})`.as('load'),
    )
    .select(
      sql<number>`(select count(*)::int from reading join application on application.id = reading.application_id
        where reader_id = person.id and application.call_id = ${call} and reading.withdrawn_at is null
          and completed_at is not null and ${readableByReader} and ${seen})`.as('done'),
    )
    .execute()
}

/** Pairs that must not be: known or declared to be near, named as a mentor by the applicant, or given already. */
async function tooNear(call: Id<'call'>, db: Db) {
  const { rows } = await sql<{ application: string; reader: string }>`
    select too_near.application_id as application, too_near.person_id as reader from too_near
      join application on application.id = too_near.application_id
      join role on role.person_id = too_near.person_id and role.call_id = application.call_id and role.ended_at is null
      where application.call_id = ${call}
    union select wish.application_id, wish.mentor_id from wish join application on application.id = wish.application_id
      where application.call_id = ${call} and wish.mentor_id is not null
    union select reading.application_id, reading.reader_id from reading
      join application on application.id = reading.application_id
      where application.call_id = ${call} and reading.withdrawn_at is null`.execute(db)
  return rows
}

/** The applications of a call that somebody may know of. */
export async function applicationsSeenBy(
  person: Id<'person'>,
  call: Id<'call'>,
  db: Db,
): Promise<ReadonlySet<Id<'application'>>> {
  const rows = await db
    .selectFrom('application')
    .select('id')
    .where('call_id', '=', call)
    .where(outOfConflict(person))
    .execute()
  return new Set(rows.map((row) => row.id))
}
