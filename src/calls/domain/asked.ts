import type { Id } from '#src/kernel/id.ts'
import { typedFor, type Condition, type Question, type TypedAnswers } from './question.ts'

/**
 * The questions somebody is asked who has typed this: the condition of each is met by an answer that is itself asked
 * for. A hidden answer counts for nothing, though it is kept. A retired question stays with whoever has answered it.
 */
export function askedOf(questions: readonly Question[], typed: TypedAnswers): Question[] {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const known = new Map<Id<'question'>, boolean>()
  const isAsked = (question: Question): boolean => {
    const before = known.get(question.id)
    if (before !== undefined) return before
    // met again on its own way, a question would hang on itself: it is asked of nobody
    known.set(question.id, false)
    const { condition, isRetired } = question
    const other = condition && byId.get(condition.on)
    const applies = !condition || (other !== undefined && other !== null && isAsked(other) && isMet(condition, typed))
    const asked = applies && (!isRetired || typedFor(question.id, typed).length > 0)
    known.set(question.id, asked)
    return asked
  }
  return questions.filter(isAsked)
}

/** Whether what was typed is as a condition wants it. */
export function isMet(condition: Condition, typed: TypedAnswers): boolean {
  const answers = typedFor(condition.on, typed)
  if (condition.is === 'filled') return answers.length > 0
  return condition.is === 'equals'
    ? answers.length === 1 && answers[0] === condition.value
    : answers.includes(condition.value)
}

/** Whether an answer can be given or changed on a day of the programme. */
export const isEditable = ({ isRetired, frozenAfter }: Question, today: Temporal.PlainDate): boolean =>
  !isRetired && (frozenAfter === null || Temporal.PlainDate.compare(today, frozenAfter) <= 0)

/** Whether an application needs this answer on a day. Nobody is required to give one that cannot be given any more. */
export const isRequiredOn = (question: Question, today: Temporal.PlainDate): boolean =>
  question.isRequired &&
  isEditable(question, today) &&
  (question.requiredFrom === null || Temporal.PlainDate.compare(today, question.requiredFrom) >= 0)

/** The questions somebody who has typed this must answer before sending on a day. */
export const requiredOf = (
  questions: readonly Question[],
  typed: TypedAnswers,
  today: Temporal.PlainDate,
): Question[] => askedOf(questions, typed).filter((question) => isRequiredOn(question, today))
