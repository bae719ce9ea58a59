import { holdsPlace } from '#src/calls/db/taken-places.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { onDeskOf } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** The applications of a call that are on somebody's desk, and how many of those hold a place. */
export async function onDesk(call: Id<'call'>, viewer: Viewer, db: Db) {
  const rows = await db
    .selectFrom('application')
    .select(['id', holdsPlace.as('holds')])
    .where('call_id', '=', call)
    .where('submitted_at', 'is not', null)
    .where(onDeskOf(viewer))
    .execute()
  return { seen: new Set(rows.map(({ id }) => id)), taken: rows.filter(({ holds }) => holds).length }
}
