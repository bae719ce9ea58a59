import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { ClosedDays } from '../domain/date-conflicts.ts'

export type ClosedDaysRow = ClosedDays & { readonly id: Id<'closed_day'> }

/** The days some programmes keep free, in the order of the calendar. */
export async function closedDaysOf(programmes: readonly Id<'programme'>[], db: Db): Promise<ClosedDaysRow[]> {
  if (programmes.length === 0) return []
  return db
    .selectFrom('closed_day')
    .select(['id', 'from_on as from', 'until_on as until', 'name'])
    .where('programme_id', 'in', programmes)
    .orderBy('from_on')
    .orderBy('id')
    .execute()
}
