import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** The actions of a pair that one of them may read: shared ones, and what they noted for themselves. The soonest first. */
export const actionsReadBy = (reader: Id<'person'>, mentorship: Id<'mentorship'>, db: Db) =>
  rows(db)
    .where('mentorship_id', '=', mentorship)
    .where((where) => where.or([where('audience', '=', 'pair'), where('agreed_by', '=', reader)]))
    .orderBy('due_on')
    .orderBy('id')
    .execute()

/** One action that a person may read. */
export const actionReadBy = (
  reader: Id<'person'>,
  which: { mentorship: Id<'mentorship'>; action: Id<'action'> },
  db: Db,
) =>
  rows(db)
    .where('id', '=', which.action)
    .where('mentorship_id', '=', which.mentorship)
    .where((where) => where.or([where('audience', '=', 'pair'), where('agreed_by', '=', reader)]))
    .executeTakeFirst()

/** The actions that somebody noted in a reflection of their own, in the order of writing. */
export const actionsOfReflection = (reflection: Id<'reflection'>, db: Db) =>
  rows(db).where('reflection_id', '=', reflection).orderBy('id').execute()

export type Action = Awaited<ReturnType<typeof actionsReadBy>>[number]

const rows = (db: Db) =>
  db
    .selectFrom('action')
    .select(['id', 'text', 'owner_id as owner', 'agreed_by as author', 'audience'])
    .select(['due_on as dueOn', 'done_at as doneAt', 'dropped_at as droppedAt', 'agreed_at as agreedAt'])
