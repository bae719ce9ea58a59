import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** Whether a programme asks equality questions after an application has been sent. */
export async function asksForEquality(programme: Id<'programme'>, db: Db): Promise<boolean> {
  const form = await db
    .selectFrom('equality_form')
    .select('programme_id')
    .where('programme_id', '=', programme)
    .where('questions', '<>', '[]')
    .executeTakeFirst()
  return form !== undefined
}
