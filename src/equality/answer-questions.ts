import type { Id } from '#src/kernel/id.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { keepAnswers } from './db/answers.ts'
import { formOf } from './db/forms.ts'
import { participationOf } from './db/participations.ts'
import { answersTo } from './domain/questions.ts'
import { holderOf } from './holder.ts'

export type Answering = {
  readonly application: Id<'application'>
  readonly person: Id<'person'>
  /** A choice by the key of its question; nothing at all deletes what was answered before. */
  readonly typed: Parameters<typeof answersTo>[1]
  readonly secret: Uint8Array
}

/**
 * Keeps what somebody answers to the equality questions, in place of what they answered before, at any time. The first
 * answer of anybody fixes the questions. History does not hear of it: who has answered is nobody's business.
 */
export function answerQuestions(answering: Answering, db: Db): Promise<Outcome<void, 'not-yours' | 'nothing-asked'>> {
  const { application, person, typed, secret } = answering
  return inTransaction(db, async (tx) => {
    const participation = await participationOf(application, person, tx)
    if (!participation) return fail('not-yours')
    const { programme } = participation
    await tx.selectFrom('equality_form').select('fixed').where('programme_id', '=', programme).forUpdate().execute()
    const form = await formOf(programme, tx)
    if (!form) return fail('nothing-asked')

    const answers = answersTo(form.questions, typed)
    await keepAnswers(holderOf(participation.application, secret), answers, tx)
    if (!form.isFixed && Object.keys(answers).length > 0)
      await tx.updateTable('equality_form').set({ fixed: true }).where('programme_id', '=', programme).execute()
    return ok(undefined)
  })
}
