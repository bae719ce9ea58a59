import type { Id } from '#src/kernel/id.ts'
import { outOfConflict } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Instance, Result } from 'advance-match/types'
import type { Explanation } from '../domain/explanation.ts'

/** The newest run of a call with all it says, or nothing before the first. */
export async function newestRun(call: Id<'call'>, db: Db): Promise<Run | undefined> {
  const row = await runs(call, db).executeTakeFirst()
  return row && runOf(row)
}

/**
 * The newest run as one person may see it: without the applications they are too near to. A run in which nobody else is
 * does not exist for them; then it is the one before it.
 */
export async function newestRunFor(viewer: Id<'person'>, call: Id<'call'>, db: Db): Promise<Run | undefined> {
  const applications = await db
    .selectFrom('application')
    .select('id')
    .where('call_id', '=', call)
    .where(outOfConflict(viewer))
    .execute()
  const seen = new Set(applications.map((row) => row.id))
  for (let back = 0; back < LOOKED_THROUGH; back += 1) {
    const row = await runs(call, db).offset(back).executeTakeFirst()
    const run = row && narrowed(runOf(row), seen)
    if (!run || sizeOf(run) > 0) return run
  }
  return undefined
}

/** Further back nobody would look for a run to send. */
const LOOKED_THROUGH = 10

const narrowed = (run: Run, seen: ReadonlySet<Id<'application'>>): Run => ({
  ...run,
  explanation: {
    pairs: run.explanation.pairs.filter(({ application }) => seen.has(application)),
    unmatched: run.explanation.unmatched.filter(({ application }) => seen.has(application)),
  },
})

const sizeOf = ({ explanation }: Run) => explanation.pairs.length + explanation.unmatched.length

type Run = ReturnType<typeof runOf>
type Row = Awaited<ReturnType<ReturnType<typeof runs>['executeTakeFirstOrThrow']>>

const runs = (call: Id<'call'>, db: Db) =>
  db.selectFrom('match_run').selectAll().where('call_id', '=', call).orderBy('run_at', 'desc').orderBy('id', 'desc')

const runOf = (row: Row) => ({
  id: row.id,
  runAt: row.run_at,
  releasedAt: row.released_at,
  instance: row.instance as unknown as Instance,
  result: row.result as unknown as Result,
  explanation: row.explanation as unknown as Explanation,
})
