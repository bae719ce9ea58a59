import type { Id } from '#src/kernel/id.ts'
import type { Condition, Question, QuestionPlan } from './question.ts'

export type PlanRefusal =
  | 'too-few-choices'
  | 'least-above-most'
  | 'required-after-frozen'
  | 'no-such-question'
  | 'no-such-answer'
  | 'asks-in-a-circle'
  | 'others-depend'

/** Why a question cannot be asked like this among the others of its call, or `null` when it can. */
export function planRefusal(
  plan: QuestionPlan,
  id: Id<'question'> | undefined,
  others: readonly Question[],
): PlanRefusal | null {
  if ((plan.kind === 'one-choice' || plan.kind === 'several-choices') && plan.choices.length < 2)
    return 'too-few-choices'
  if (plan.least !== null && plan.most !== null && plan.least > plan.most) return 'least-above-most'
  const { requiredFrom, frozenAfter } = plan
  if (requiredFrom && frozenAfter && Temporal.PlainDate.compare(requiredFrom, frozenAfter) > 0)
    return 'required-after-frozen'
  return conditionRefusal(plan.condition, id, others) ?? (isStillMeetable(plan, id, others) ? null : 'others-depend')
}

/** The questions that are asked only because of this one. */
export const dependentsOf = (id: Id<'question'>, questions: readonly Question[]): Question[] =>
  questions.filter(({ condition }) => condition?.on === id)

/** Whether a question's answer can ever be as a condition wants it. */
export function canMeet(condition: Condition, { kind, choices }: Pick<QuestionPlan, 'kind' | 'choices'>): boolean {
  if (condition.is === 'filled') return true
  const { is, value } = condition
  if (kind === 'yes-no') return is === 'equals' && (value === 'yes' || value === 'no')
  if (kind !== (is === 'equals' ? 'one-choice' : 'several-choices')) return false
  return choices.some(({ key }) => key === value)
}

/** Whether a question hangs on another one, directly or by way of others. */
export function hangsOn(id: Id<'question'>, other: Id<'question'>, questions: readonly Question[]): boolean {
  const above = (from: Id<'question'>) => questions.find((question) => question.id === from)?.condition?.on
  for (let at = above(id), steps = 0; at !== undefined && steps <= questions.length; at = above(at), steps += 1)
    if (at === other) return true
  return false
}

function conditionRefusal(
  condition: Condition | null,
  id: Id<'question'> | undefined,
  others: readonly Question[],
): PlanRefusal | null {
  if (!condition) return null
  if (condition.on === id) return 'asks-in-a-circle'
  const other = others.find((question) => question.id === condition.on)
  if (!other || other.isRetired) return 'no-such-question'
  if (!canMeet(condition, other)) return 'no-such-answer'
  return id !== undefined && hangsOn(other.id, id, others) ? 'asks-in-a-circle' : null
}

const isStillMeetable = (plan: QuestionPlan, id: Id<'question'> | undefined, others: readonly Question[]) =>
  id === undefined || dependentsOf(id, others).every(({ condition }) => condition === null || canMeet(condition, plan))
