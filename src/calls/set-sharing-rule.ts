import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { lockedCall } from './db/locked-call.ts'
import type { SharingRule } from './domain/sharing-rule.ts'

/** Sets how many readers each application of a call has, and whether they must read the language of the letter. */
export function setSharingRule(
  set: { call: Id<'call'>; rule: SharingRule; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'no-such-call'>> {
  return inTransaction(db, async (tx) => {
    if (!(await lockedCall(set.call, tx))) return fail('no-such-call')
    await tx
      .updateTable('call')
      .set({ readers_each: set.rule.readersEach, reader_languages: set.rule.readerLanguages })
      .where('id', '=', set.call)
      .execute()
    await record('call.sharing-set', set.by, { call: set.call }, moment, tx)
    return ok(undefined)
  })
}
