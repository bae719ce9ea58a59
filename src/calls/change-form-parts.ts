import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { lockedForm } from './db/locked-form.ts'
import { partsRefusal, type FormParts } from './domain/form.ts'
import { takesQuestions } from './domain/form-change.ts'

/** Leaves parts of the common form out of a call or takes them in, and writes their help in the call's own words. */
export function changeFormParts(
  change: { call: Id<'call'>; parts: FormParts; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'no-such-call' | 'closed' | 'sent-already'>> {
  return inTransaction(db, async (tx) => {
    const work = await lockedForm(change.call, moment.at, tx)
    if (!work) return fail('no-such-call')
    if (!takesQuestions(work.call, moment.at)) return fail('closed')
    const refused = partsRefusal(work.form.parts, change.parts, work.sent.length)
    if (refused) return fail(refused)

    await tx
      .updateTable('call')
      .set({ form: json(change.parts) })
      .where('id', '=', change.call)
      .execute()
    await record('form.changed', change.by, { call: change.call }, moment, tx)
    return ok(undefined)
  })
}
