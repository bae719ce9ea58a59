import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** Whether there is a slot in which somebody interviews. */
export async function holdsInterviews(person: Id<'person'>, db: Db): Promise<boolean> {
  const row = await db.selectFrom('interviewer').select('slot_id').where('person_id', '=', person).executeTakeFirst()
  return row !== undefined
}
