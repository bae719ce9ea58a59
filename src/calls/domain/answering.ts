import type { Id } from '#src/kernel/id.ts'
import { askedOf, isEditable, isRequiredOn } from './asked.ts'
import type { Question, TypedAnswers } from './question.ts'
import { readAnswer, type AnswerProblem } from './read-answer.ts'

/** Why an application cannot be sent with this answer on a day, or `null` when it can. */
export function answerRefusal(
  question: Question,
  typed: TypedAnswers,
  today: Temporal.PlainDate,
): AnswerProblem | 'missing' | null {
  // what cannot be changed any more stands as it is
  if (!isEditable(question, today)) return null
  const read = readAnswer(question, typed)
  if ('problem' in read) return read.problem
  return read.given === null && isRequiredOn(question, today) ? 'missing' : null
}

/**
 * The questions to put again to somebody who answered at an instant: those that are newer than their answer, and those
 * whose answer would not be taken now. Everything else they said stays as it is.
 */
export function askedAgain(
  questions: readonly Question[],
  answered: { readonly typed: TypedAnswers; readonly at: (question: Question) => Temporal.Instant },
  today: Temporal.PlainDate,
): Question[] {
  return askedOf(questions, answered.typed).filter(
    (question) =>
      isEditable(question, today) &&
      (Temporal.Instant.compare(question.askedSince, answered.at(question)) > 0 ||
        answerRefusal(question, answered.typed, today) !== null),
  )
}

/** What was sent, and when. */
export type SentAnswers = {
  readonly application: Id<'application'>
  readonly typed: TypedAnswers
  readonly at: Temporal.Instant
}

/** The applications that a form newly asks something of which it did not before the change. */
export function touchedBy(
  change: { readonly before: readonly Question[]; readonly after: readonly Question[] },
  sent: readonly SentAnswers[],
  today: Temporal.PlainDate,
): Id<'application'>[] {
  const asks = (questions: readonly Question[], { typed, at }: SentAnswers) =>
    new Map(askedAgain(questions, { typed, at: () => at }, today).map(({ id, askedSince }) => [id, askedSince]))
  return sent
    .filter((one) => {
      const before = asks(change.before, one)
      return [...asks(change.after, one)].some(([id, since]) => before.get(id)?.equals(since) !== true)
    })
    .map(({ application }) => application)
}
