import type { Id } from '#src/kernel/id.ts'
import { phaseOf, type Call } from './call.ts'
import { dependentsOf } from './question-plan.ts'
import type { Question, QuestionPlan } from './question.ts'

export type Direction = 'up' | 'down'

/** A list with one thing a place further up or down; at the end of its way it stays where it is. */
export function moved<T extends { readonly id: string }>(things: readonly T[], id: string, to: Direction): T[] {
  const from = things.findIndex((thing) => thing.id === id)
  const place = from + (to === 'up' ? -1 : 1)
  const thing = things[from]
  if (!thing || place < 0 || place >= things.length) return [...things]
  return things.toSpliced(from, 1).toSpliced(place, 0, thing)
}

/** Whether applicants can still answer: after the call has closed, a form asks nobody anything new. */
export const takesQuestions = (
  call: Pick<Call, 'opensAt' | 'closedFrom' | 'publishedAt'>,
  now: Temporal.Instant,
): boolean => phaseOf(call, now) !== 'closed'

/** A question as it is after a change. Asked anew, nothing that was sent before answers it. */
export const replanned = (before: Question, plan: QuestionPlan, askedSince: Temporal.Instant | null): Question => ({
  ...before,
  ...plan,
  askedSince: askedSince ?? before.askedSince,
})

/** Whether nothing changes but that fewer groups see the answers. */
export function onlyNarrows(before: Question, plan: QuestionPlan): boolean {
  const isNarrower = plan.audience.every((group) => before.audience.includes(group))
  return isNarrower && alike({ ...before, ...plan, audience: [] }) === alike({ ...before, audience: [] })
}

/** The same text for the same question, in whatever order its parts were stored. */
const alike = (question: Question) =>
  JSON.stringify(question, (_, value: unknown) =>
    isParts(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value,
  )

const isParts = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Why a question cannot be taken out of its form, or `null` when it can. */
export function removalRefusal(
  id: Id<'question'>,
  questions: readonly Question[],
  answered: ReadonlyMap<Id<'question'>, number>,
): 'answered-already' | 'others-depend' | null {
  if ((answered.get(id) ?? 0) > 0) return 'answered-already'
  return dependentsOf(id, questions).length > 0 ? 'others-depend' : null
}

/** Why a question cannot be retired. Others may hang on it only if they are retired too. */
export const retirementRefusal = (id: Id<'question'>, questions: readonly Question[]): 'others-depend' | null =>
  dependentsOf(id, questions).some(({ isRetired }) => !isRetired) ? 'others-depend' : null
