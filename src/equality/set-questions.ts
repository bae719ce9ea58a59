import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { formOf } from './db/forms.ts'
import type { Question } from './domain/questions.ts'

export type QuestionsChange = {
  readonly programme: Id<'programme'>
  readonly by: Id<'person'>
  /** What the questions become, from what they are. */
  readonly change: (before: readonly Question[]) => readonly Question[]
}

/** Changes the equality questions of a programme, until somebody has answered: then answers would change their meaning. */
export function setQuestions(
  { programme, by, change }: QuestionsChange,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'answered-already'>> {
  return inTransaction(db, async (tx) => {
    await tx.selectFrom('programme').select('id').where('id', '=', programme).forUpdate().execute()
    const form = await formOf(programme, tx)
    if (form?.isFixed) return fail('answered-already')
    const questions = json(change(form?.questions ?? []))
    await tx
      .insertInto('equality_form')
      .values({ programme_id: programme, questions })
      .onConflict((conflict) => conflict.column('programme_id').doUpdateSet({ questions }))
      .execute()
    await record('equality.questions-set', by, { programme }, moment, tx)
    return ok(undefined)
  })
}
