import type { Id } from '#src/kernel/id.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { outOfConflict } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { digest } from '#src/platform/world.ts'
import { sql, type RawBuilder } from 'kysely'
import type { Call } from '../domain/call.ts'
import { withLateCode } from '../domain/late-code.ts'
import { callById, publishedCalls } from './calls.ts'

export type LateUse = { readonly name: string; readonly at: string; readonly sent: boolean }

export type LateCode = {
  readonly id: Id<'late_code'>
  readonly whom: string
  readonly reason: string
  readonly uses: number
  readonly used: number
  readonly expiresAt: Temporal.Instant
  readonly givenAt: Temporal.Instant
  readonly givenBy: string | null
  readonly revokedAt: Temporal.Instant | null
  /** Who used it, as far as this coordinator may know: nobody whose application does not exist for them. */
  readonly people: readonly LateUse[]
}

/** The late codes of a call, the newest first, with those who used them: one query. */
export async function lateCodesOf(call: Id<'call'>, viewer: Viewer, db: Db): Promise<LateCode[]> {
  return db
    .selectFrom('late_code')
    .leftJoin('person as giver', 'giver.id', 'late_code.given_by')
    .where('call_id', '=', call)
    .orderBy('given_at', 'desc')
    .orderBy('late_code.id', 'desc')
    .select(['late_code.id', 'whom', 'reason', 'uses', 'expires_at as expiresAt'])
    .select(['given_at as givenAt', 'revoked_at as revokedAt'])
    .select(sql<string | null>`giver.given_name || ' ' || giver.family_name`.as('givenBy'))
    .select(sql<number>`(select count(*)::int from late_use where late_use.late_code_id = late_code.id)`.as('used'))
    .select(
      sql<LateUse[]>`coalesce((select json_agg(json_build_object(
          'name', person.given_name || ' ' || person.family_name,
          'at', to_char(late_use.used_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
          'sent', application.submitted_at is not null) order by late_use.used_at, person.id)
        from late_use join person on person.id = late_use.person_id
        left join application on application.person_id = person.id and application.call_id = late_code.call_id
        where late_use.late_code_id = late_code.id and person.id <> ${viewer.id}
          and (application.id is null or ${outOfConflict(viewer.id)})), '[]'::json)`.as('people'),
    )
    .execute()
}

/** A late code by what was typed, with how many people have used it. */
export function lateCodeByText(code: string, db: Db) {
  return db
    .selectFrom('late_code')
    .select(['id', 'call_id as call', 'uses', 'expires_at as expiresAt', 'revoked_at as revokedAt'])
    .select(sql<number>`(select count(*)::int from late_use where late_use.late_code_id = late_code.id)`.as('used'))
    .where('code_hash', '=', digest(code))
    .executeTakeFirst()
}

/** A call as it is for one person: with a late code it stays open for them until the code expires. */
export async function callForPerson(call: Id<'call'>, person: Id<'person'>, db: Db): Promise<Call | undefined> {
  const [found, windows] = await Promise.all([callById(call, db), lateWindows(person, db)])
  return found && withLateCode(found, windows.get(call))
}

/** Every published call by its id, as it is for one person. */
export async function callsForPerson(
  person: Id<'person'>,
  now: Temporal.Instant,
  db: Db,
): Promise<ReadonlyMap<Id<'call'>, Call>> {
  const [calls, windows] = await Promise.all([publishedCalls(now, db), lateWindows(person, db)])
  return new Map(calls.map((call) => [call.id, withLateCode(call, windows.get(call.id))]))
}

/** SQL for "the application of the query around it was sent with a late code": for the desk, never for readers. */
export const isSentLate: RawBuilder<boolean> = sql<boolean>`exists (select from late_use
  join late_code on late_code.id = late_use.late_code_id
  where late_code.call_id = application.call_id and late_use.person_id = application.person_id
    and late_use.used_at <= (select max(submission.submitted_at) from submission
      where submission.application_id = application.id))`

/** Until when somebody may be late, by call. */
export async function lateWindows(person: Id<'person'>, db: Db): Promise<Map<Id<'call'>, Temporal.Instant>> {
  const { rows } = await sql<{ call: Id<'call'>; until: Temporal.Instant }>`
    select call_id as call, until from late_until where person_id = ${person}`.execute(db)
  return new Map(rows.map(({ call, until }) => [call, until]))
}
