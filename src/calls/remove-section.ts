import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { formOf } from './db/form.ts'
import { lockedCall } from './db/locked-call.ts'

/** Takes an empty section out of a form. Its questions go one by one before: each may have been answered. */
export function removeSection(
  removal: { call: Id<'call'>; section: Id<'call_section'>; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'gone' | 'has-questions'>> {
  return inTransaction(db, async (tx) => {
    await lockedCall(removal.call, tx)
    const section = (await formOf(removal.call, tx)).sections.find(({ id }) => id === removal.section)
    if (!section) return fail('gone')
    if (section.questions.length > 0) return fail('has-questions')

    await tx.deleteFrom('call_section').where('id', '=', section.id).execute()
    await record('section.removed', removal.by, { call: removal.call, section: section.id }, moment, tx)
    return ok(undefined)
  })
}
