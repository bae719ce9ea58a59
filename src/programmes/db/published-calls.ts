import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** Whether a programme has told anybody about a call. */
export async function hasPublishedCall(programme: Id<'programme'>, db: Db): Promise<boolean> {
  const call = await db
    .selectFrom('call')
    .innerJoin('strand', 'strand.id', 'call.strand_id')
    .select('call.id')
    .where('strand.programme_id', '=', programme)
    .where('call.published_at', 'is not', null)
    .executeTakeFirst()
  return call !== undefined
}
