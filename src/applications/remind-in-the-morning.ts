import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { ownApplication } from './db/applications.ts'
import { morningFor } from './domain/morning.ts'

/** Somebody wants to sleep on it: a letter will remind them the next morning. Asking twice makes one letter. */
export function remindInTheMorning(
  { application, person }: { application: Id<'application'>; person: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<Temporal.Instant, 'not-yours' | 'no-morning-left'>> {
  return inTransaction(db, async (tx) => {
    const own = await ownApplication(application, person, moment.at, tx)
    if (!own) return fail('not-yours')
    const at = morningFor(own, moment.at)
    if (!at) return fail('no-morning-left')

    await tx
      .insertInto('morning_reminder')
      .values({ application_id: application, remind_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return ok(at)
  })
}
