import { record } from '#src/history/record.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { awaitsAnswer } from './domain/support.ts'
import { lockedRequest } from './give-support.ts'
import { tellOfSupport } from './tell-of-support.ts'

export type Declining = {
  link: string
  /** Told to nobody but the coordination. */
  reason: string
  baseUrl: string
}

/** A supporter would rather not. The applicant learns that, and never why; they can ask somebody else. */
export function declineSupport(
  declining: Declining,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'no-such-link' | 'over'>> {
  return inTransaction(db, async (tx) => {
    const request = await lockedRequest(declining.link, moment, tx)
    if (!request) return fail('no-such-link')
    if (!awaitsAnswer(request.state)) return fail('over')

    await tx
      .updateTable('support_request')
      .set({ declined_at: moment.at, decline_reason: declining.reason })
      .where('id', '=', request.id)
      .execute()
    await record('support.declined', undefined, { application: request.application, request: request.id }, moment, tx)
    await tellOfSupport({ request, answer: 'declined', baseUrl: declining.baseUrl }, moment, tx)
    return ok(undefined)
  })
}
