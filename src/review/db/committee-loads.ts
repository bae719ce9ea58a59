import type { Id } from '#src/kernel/id.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { onDeskOf, readableByReader } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql, type RawBuilder } from 'kysely'

/** The committee of a call with the bounds set for each member and the readings each has, of applications the viewer may know of. */
export function committeeLoads(call: Id<'call'>, viewer: Viewer, db: Db) {
  return db
    .selectFrom('role')
    .innerJoin('person', 'person.id', 'role.person_id')
    .leftJoin('reader_bounds as bounds', (join) =>
      join.onRef('bounds.person_id', '=', 'person.id').onRef('bounds.call_id', '=', 'role.call_id'),
    )
    .where('role.call_id', '=', call)
    .where('role.kind', '=', 'reviewer')
    .where('role.ended_at', 'is', null)
    .where('person.deactivated_at', 'is', null)
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .select(['person.id', 'person.given_name as givenName', 'person.family_name as familyName'])
    .select(['bounds.minimum', 'bounds.maximum', 'bounds.stopped_at as stoppedAt'])
    .select([
      readingsWhere(sql`true`, call, viewer).as('load'),
      readingsWhere(sql`completed_at is not null`, call, viewer).as('done'),
    ])
    .execute()
}

export type CommitteeReader = Awaited<ReturnType<typeof committeeLoads>>[number]

const readingsWhere = (what: RawBuilder<unknown>, call: Id<'call'>, viewer: Viewer) =>
  sql<number>`(select count(*)::int from reading join application on application.id = reading.application_id
    where reader_id = person.id and application.call_id = ${call} and reading.withdrawn_at is null
      and application.withdrawn_at is null and ${what} and ${readableByReader} and ${onDeskOf(viewer)})`
