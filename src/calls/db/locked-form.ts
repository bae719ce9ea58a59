import type { Id } from '#src/kernel/id.ts'
import { dayOf } from '#src/kernel/dates.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Call } from '../domain/call.ts'
import type { SentAnswers } from '../domain/answering.ts'
import type { CallForm } from '../domain/form.ts'
import { answerCounts, sentAnswersOf } from './form-answers.ts'
import { formOf } from './form.ts'
import { lockedCall } from './locked-call.ts'

/** A form together with everything that decides how it may still change. */
export type FormAtWork = {
  readonly call: Call
  readonly form: CallForm
  readonly sent: readonly SentAnswers[]
  readonly answered: ReadonlyMap<Id<'question'>, number>
  /** The day on the clocks of the programme. */
  readonly today: Temporal.PlainDate
}

/** The form of a call and what was answered so far. */
export async function formAtWork(call: Call, now: Temporal.Instant, db: Db): Promise<FormAtWork> {
  const form = await formOf(call.id, db)
  const sent = await sentAnswersOf(call.id, db)
  const answered = await answerCounts(call.id, db)
  return { call, form, sent, answered, today: dayOf(now, call.zone) }
}

/** The same, and nobody else changes the call until the transaction ends. */
export async function lockedForm(call: Id<'call'>, now: Temporal.Instant, tx: Db): Promise<FormAtWork | undefined> {
  const locked = await lockedCall(call, tx)
  return locked && formAtWork(locked, now, tx)
}
