import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** The goals of a pair in the order in which they were set. */
export function goalsOf(mentorship: Id<'mentorship'>, db: Db) {
  return db
    .selectFrom('goal')
    .select(['id', 'text', 'set_at as setAt', 'reached_at as reachedAt', 'dropped_at as droppedAt'])
    .where('mentorship_id', '=', mentorship)
    .orderBy('set_at')
    .orderBy('id')
    .execute()
}

export type Goal = Awaited<ReturnType<typeof goalsOf>>[number]
