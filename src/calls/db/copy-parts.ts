import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

/** Gives a new call what belongs to an earlier one besides its plan and dates: the criteria, what supporters are asked. */
export async function copyParts(from: Id<'call'>, to: Id<'call'>, tx: Db): Promise<void> {
  await sql`update call set rubric = earlier.rubric from call earlier where call.id = ${to} and earlier.id = ${from}`.execute(
    tx,
  )
  await sql`insert into call_support (call_id, kind, is_required, may_follow, days_after, request, questions)
    select ${to}::uuid, kind, is_required, may_follow, days_after, request, questions from call_support
    where call_id = ${from}`.execute(tx)
}
