import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { lockedForm } from './db/locked-form.ts'
import { questionsOf } from './domain/form.ts'
import { retirementRefusal } from './domain/form-change.ts'

/** Asks a question no longer. Whoever has answered it keeps the answer, and its readers keep seeing it. */
export function retireQuestion(
  retirement: { call: Id<'call'>; question: Id<'question'>; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'gone' | 'others-depend'>> {
  return inTransaction(db, async (tx) => {
    const work = await lockedForm(retirement.call, moment.at, tx)
    const all = work ? questionsOf(work.form) : []
    const question = all.find(({ id }) => id === retirement.question)
    if (!question) return fail('gone')
    if (question.isRetired) return ok(undefined)
    const refused = retirementRefusal(question.id, all)
    if (refused) return fail(refused)

    await tx.updateTable('question').set({ retired_at: moment.at }).where('id', '=', question.id).execute()
    await record('question.retired', retirement.by, { call: retirement.call, question: question.id }, moment, tx)
    return ok(undefined)
  })
}
