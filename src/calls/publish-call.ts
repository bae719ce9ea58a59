import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { lockedCall } from './db/locked-call.ts'

export type PublicationProblem = 'no-such-call' | 'published-already' | 'closing-passed'

/** Makes a call public. From now on the clock alone opens and closes it; a call is never taken back. */
export function publishCall(
  publication: { call: Id<'call'>; by: Id<'person'> | undefined },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, PublicationProblem>> {
  return inTransaction(db, async (tx) => {
    const call = await lockedCall(publication.call, tx)
    if (!call) return fail('no-such-call')
    if (call.publishedAt) return fail('published-already')
    if (Temporal.Instant.compare(call.closedFrom, moment.at) <= 0) return fail('closing-passed')

    await tx.updateTable('call').set({ published_at: moment.at }).where('id', '=', call.id).execute()
    await record('call.published', publication.by, { call: call.id }, moment, tx)
    return ok(undefined)
  })
}
