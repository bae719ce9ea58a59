import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** The morning for which somebody asked to be reminded of this application, if it is still to come. */
export async function morningAskedFor(
  application: Id<'application'>,
  now: Temporal.Instant,
  db: Db,
): Promise<Temporal.Instant | undefined> {
  const row = await db
    .selectFrom('morning_reminder')
    .select('remind_at as at')
    .where('application_id', '=', application)
    .where('sent_at', 'is', null)
    .where('remind_at', '>', now)
    .orderBy('remind_at')
    .executeTakeFirst()
  return row?.at
}
