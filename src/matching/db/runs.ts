import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Instance, Result } from 'advance-match/types'
import type { Explanation } from '../domain/explanation.ts'

/** The newest run of a call with all it says, or nothing before the first. */
export async function newestRun(call: Id<'call'>, db: Db) {
  const row = await db
    .selectFrom('match_run')
    .selectAll()
    .where('call_id', '=', call)
    .orderBy('run_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    id: row.id,
    runAt: row.run_at,
    releasedAt: row.released_at,
    instance: row.instance as unknown as Instance,
    result: row.result as unknown as Result,
    explanation: row.explanation as unknown as Explanation,
  }
}
