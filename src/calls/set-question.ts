import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { askAgain } from './ask-again.ts'
import { lockedForm, type FormAtWork } from './db/locked-form.ts'
import { writeQuestion } from './db/write-form.ts'
import { questionsOf } from './domain/form.ts'
import { onlyNarrows, replanned, takesQuestions } from './domain/form-change.ts'
import { planRefusal, type PlanRefusal } from './domain/question-plan.ts'
import type { Question, QuestionPlan } from './domain/question.ts'

export type QuestionToSet = {
  call: Id<'call'>
  section: Id<'call_section'>
  /** The one to change; without it a new one is added. */
  id?: Id<'question'>
  plan: QuestionPlan
  /** The question means something else now: whoever answered it answers again. */
  asksAgain: boolean
  by: Id<'person'> | undefined
  baseUrl: string
}

export type QuestionProblem = 'no-such-call' | 'no-such-section' | 'gone' | 'closed' | 'kind-is-fixed' | PlanRefusal

/**
 * Adds a question to a call's own section, or changes one. Whoever has sent an application that it now asks something
 * of gets a letter, as a draft; what they sent stays valid. Answers how many there are.
 */
export function setQuestion(
  question: QuestionToSet,
  moment: Moment,
  db: Db,
): Promise<Outcome<number, QuestionProblem>> {
  return inTransaction(db, async (tx) => {
    const work = await lockedForm(question.call, moment.at, tx)
    if (!work) return fail('no-such-call')
    const changed = changedForm(question, work, moment)
    if (!changed.ok) return changed

    await writeQuestion(changed.value.question, tx)
    const touched = await askAgain(work, changed.value.after, question.baseUrl, moment, tx)
    const about = { call: question.call, question: changed.value.question.id, asked: touched }
    await record(question.id ? 'question.changed' : 'question.added', question.by, about, moment, tx)
    return ok(touched)
  })
}

/** The questions of a form as this change would leave them, or why it cannot be made. Nothing is written. */
export function changedForm(
  { section, id, plan, asksAgain }: Omit<QuestionToSet, 'by' | 'baseUrl'>,
  { call, form, answered }: FormAtWork,
  moment: Moment,
): Outcome<{ question: Question; after: Question[] }, QuestionProblem> {
  const all = questionsOf(form)
  const before = all.find((one) => one.id === id)
  if (!form.sections.some((one) => one.id === section)) return fail('no-such-section')
  if (id && (!before || before.section !== section || before.isRetired)) return fail('gone')
  if (!takesQuestions(call, moment.at) && !(before && onlyNarrows(before, plan))) return fail('closed')
  if (before && before.kind !== plan.kind && (answered.get(before.id) ?? 0) > 0) return fail('kind-is-fixed')
  const refused = planRefusal(plan, id, all)
  if (refused) return fail(refused)

  const since = !before || asksAgain ? moment.at : null
  const question = before
    ? replanned(before, plan, since)
    : { ...plan, id: moment.newId<'question'>(), section, askedSince: moment.at, isRetired: false }
  const after = before ? all.map((one) => (one.id === id ? question : one)) : [...all, question]
  return ok({ question, after })
}
