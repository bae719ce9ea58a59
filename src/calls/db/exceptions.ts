import type { Id } from '#src/kernel/id.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { outOfConflict } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

/** A rule that somebody need not meet, and why. */
export type ExceptionRow = {
  readonly id: Id<'eligibility_exception'>
  readonly name: string
  readonly rule: 'employer' | 'category' | 'contract' | 'reentry'
  readonly reason: string
  readonly grantedAt: Temporal.Instant
  readonly grantedBy: string | null
}

/** The exceptions of a call, the newest first: none for people whose application does not exist for this coordinator. */
export function exceptionsOf(call: Id<'call'>, viewer: Viewer, db: Db): Promise<ExceptionRow[]> {
  return rows(db)
    .leftJoin('application', (join) =>
      join
        .onRef('application.call_id', '=', 'eligibility_exception.call_id')
        .onRef('application.person_id', '=', 'eligibility_exception.person_id'),
    )
    .where('eligibility_exception.call_id', '=', call)
    .where('eligibility_exception.person_id', '<>', viewer.id)
    .where(sql<boolean>`(application.id is null or ${outOfConflict(viewer.id)})`)
    .execute()
}

/** The exceptions of one application, for whoever has it on their desk. */
export function exceptionsOfApplication(application: Id<'application'>, db: Db): Promise<ExceptionRow[]> {
  return rows(db)
    .innerJoin('application', (join) =>
      join
        .onRef('application.call_id', '=', 'eligibility_exception.call_id')
        .onRef('application.person_id', '=', 'eligibility_exception.person_id'),
    )
    .where('application.id', '=', application)
    .execute()
}

/** The application an exception concerns, for its history; nothing while there is none. */
export async function applicationOf(
  { call, person }: { call: Id<'call'>; person: Id<'person'> },
  tx: Db,
): Promise<{ application?: Id<'application'> }> {
  const row = await tx
    .selectFrom('application')
    .select('id')
    .where('call_id', '=', call)
    .where('person_id', '=', person)
    .executeTakeFirst()
  return row ? { application: row.id } : {}
}

const rows = (db: Db) =>
  db
    .selectFrom('eligibility_exception')
    .innerJoin('person', 'person.id', 'eligibility_exception.person_id')
    .leftJoin('person as granting', 'granting.id', 'eligibility_exception.granted_by')
    .where('eligibility_exception.withdrawn_at', 'is', null)
    .orderBy('eligibility_exception.granted_at', 'desc')
    .orderBy('eligibility_exception.id')
    .select(['eligibility_exception.id', 'rule', 'reason', 'eligibility_exception.granted_at as grantedAt'])
    .select(sql<string>`person.given_name || ' ' || person.family_name`.as('name'))
    .select(sql<string | null>`granting.given_name || ' ' || granting.family_name`.as('grantedBy'))
