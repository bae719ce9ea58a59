import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

/** What can happen to a call, by the names history knows it by. */
export const callEvents = [
  'call.drafted',
  'call.published',
  'call.changed',
  'call.rubric-changed',
  'milestone.added',
  'milestone.changed',
  'milestone.removed',
] as const

export type CallChange = {
  readonly at: Temporal.Instant
  readonly what: (typeof callEvents)[number]
  /** The parts of the plan that changed (calls/domain/call-plan.ts). */
  readonly parts: readonly string[]
  /** The date it is about, while that is still there. */
  readonly milestone: Translated | null
  readonly by: string | null
}

/** What happened to a call, the newest first. */
export async function changesOf(call: Id<'call'>, db: Db): Promise<CallChange[]> {
  const rows = await db
    .selectFrom('history')
    .leftJoin('person', 'person.id', 'history.by_id')
    .leftJoin('milestone', (join) => join.on(sql`milestone.id::text`, '=', sql`history.about->>'milestone'`))
    .where('history.about', '@>', JSON.stringify({ call }))
    .where('history.what', 'in', callEvents)
    .orderBy('history.at', 'desc')
    .orderBy('history.id', 'desc')
    .limit(100)
    .select(['history.at', 'history.what', 'history.about', 'person.given_name', 'person.family_name'])
    .select('milestone.name as milestone')
    .execute()
  return rows.map((row) => ({
    at: row.at,
    what: row.what as CallChange['what'],
    parts: (row.about as { parts?: readonly string[] }).parts ?? [],
    milestone: row.milestone as Translated | null,
    by: row.given_name === null ? null : `${row.given_name} ${row.family_name}`,
  }))
}
