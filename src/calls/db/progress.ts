import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

/** How far the work on a call has come: what a change of its plan or rubric must respect. */
export type Progress = { readonly isDecided: boolean; readonly isRead: boolean }

/** Whether anybody has been decided upon, and whether any reading has been finished. */
export async function progressOf(call: Id<'call'>, db: Db): Promise<Progress> {
  const { rows } = await sql<Progress>`
    select exists (select from decision join application on application.id = decision.application_id
        where application.call_id = ${call}) as "isDecided",
      exists (select from reading join application on application.id = reading.application_id
        where application.call_id = ${call} and reading.completed_at is not null) as "isRead"`.execute(db)
  return rows[0] ?? { isDecided: false, isRead: false }
}
