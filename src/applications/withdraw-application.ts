import { lockedCallOf } from '#src/calls/db/locked-call.ts'
import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { ownApplication } from './db/applications.ts'
import { can } from './domain/application.ts'

/** What the rest of the house does when an application was withdrawn: its place goes to somebody else. */
export type WithdrawalReactions = {
  readonly withdrawn: (application: Id<'application'>, moment: Moment, tx: Db) => Promise<void>
}

/** Takes an application out of the call. Everything written stays, and until the deadline it can be taken up again. */
export function withdrawApplication(
  withdraw: { application: Id<'application'>; person: Id<'person'> },
  reactions: WithdrawalReactions,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'not-yours' | 'nothing-to-withdraw'>> {
  return inTransaction(db, async (tx) => {
    await lockedCallOf(withdraw.application, tx)
    await tx.selectFrom('application').select('id').where('id', '=', withdraw.application).forUpdate().execute()
    const application = await ownApplication(withdraw.application, withdraw.person, moment.at, tx)
    if (!application) return fail('not-yours')
    if (!can('withdraw', application.state, application.phase)) return fail('nothing-to-withdraw')

    await tx
      .updateTable('application')
      .set({ withdrawn_at: moment.at })
      .where('id', '=', withdraw.application)
      .execute()
    await record(
      'application.withdrawn',
      withdraw.person,
      { application: withdraw.application, call: application.call.id },
      moment,
      tx,
    )
    await reactions.withdrawn(withdraw.application, moment, tx)
    return ok(undefined)
  })
}
