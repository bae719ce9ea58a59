import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { lockedForm } from './db/locked-form.ts'
import { questionsOf } from './domain/form.ts'
import { removalRefusal } from './domain/form-change.ts'

/** Takes a question out of its form, as long as nobody has answered it and no other question hangs on it. */
export function removeQuestion(
  removal: { call: Id<'call'>; question: Id<'question'>; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'gone' | 'answered-already' | 'others-depend'>> {
  return inTransaction(db, async (tx) => {
    const work = await lockedForm(removal.call, moment.at, tx)
    const all = work ? questionsOf(work.form) : []
    if (!work || !all.some(({ id }) => id === removal.question)) return fail('gone')
    const refused = removalRefusal(removal.question, all, work.answered)
    if (refused) return fail(refused)

    await tx.deleteFrom('question').where('id', '=', removal.question).execute()
    await record('question.removed', removal.by, { call: removal.call, question: removal.question }, moment, tx)
    return ok(undefined)
  })
}
