import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { outOfConflict } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

export type Extension = { readonly before: string; readonly closes: string; readonly at: Temporal.Instant }

/** The extensions of a deadline, the newest first. */
export function extensionsOf(call: Id<'call'>, db: Db): Promise<Extension[]> {
  return db
    .selectFrom('extension')
    .select(['before_local as before', 'closes_local as closes', 'extended_at as at'])
    .where('call_id', '=', call)
    .orderBy('extended_at', 'desc')
    .execute()
}

export type Writing = {
  readonly application: Id<'application'>
  readonly id: Id<'person'>
  readonly name: string
  readonly email: string
  readonly lang: Lang
}

/** Everybody with an application to a call that they have begun and not sent. */
export function whoIsWriting(call: Id<'call'>, db: Db): Promise<Writing[]> {
  return writing(call, db)
    .innerJoin('person', 'person.id', 'application.person_id')
    .where('person.deactivated_at', 'is', null)
    .orderBy('person.family_name')
    .orderBy('application.id')
    .select(['application.id as application', 'person.id', 'person.email', 'person.lang'])
    .select(sql<string>`person.given_name || ' ' || person.family_name`.as('name'))
    .execute()
}

/** How many are writing, as far as this coordinator may know: applications that do not exist for them do not count. */
export async function countWriting(call: Id<'call'>, viewer: Viewer, db: Db): Promise<number> {
  const { count } = await writing(call, db)
    .where(outOfConflict(viewer.id))
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

const writing = (call: Id<'call'>, db: Db) =>
  db
    .selectFrom('application')
    .where('application.call_id', '=', call)
    .where('application.submitted_at', 'is', null)
    .where('application.withdrawn_at', 'is', null)
