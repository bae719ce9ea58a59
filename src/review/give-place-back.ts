import { lockedCallOf } from '#src/calls/db/locked-call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { discardDrafts } from './db/decisions.ts'
import { fillPlaces } from './fill-places.ts'

/** After an application was withdrawn: letters that still wait for its applicant are thrown away, and a place it held goes to the next. */
export function givePlaceBack(
  back: { application: Id<'application'>; baseUrl: string },
  moment: Moment,
  db: Db,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    const call = await lockedCallOf(back.application, tx)
    if (!call) return
    await discardDrafts([back.application], moment.at, tx)
    await fillPlaces({ call: call.id, baseUrl: back.baseUrl }, moment, tx)
  })
}
