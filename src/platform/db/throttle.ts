import { sql } from 'kysely'
import type { Db } from './connection.ts'

/** Counts one use under a key and answers whether it is still within the limit for the running window. Shared by all processes. */
export async function allow(
  key: string,
  limit: number,
  minutes: number,
  now: Temporal.Instant,
  db: Db,
): Promise<boolean> {
  const end = now.add({ minutes })
  const row = await db
    .insertInto('throttle')
    .values({ key, count: 1, reset_at: end })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql`case when throttle.reset_at <= ${now} then 1 else throttle.count + 1 end`,
        reset_at: sql`case when throttle.reset_at <= ${now} then excluded.reset_at else throttle.reset_at end`,
      }),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  return row.count <= limit
}
