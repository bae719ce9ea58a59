import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'

/** The steps of a call's year. */
export const milestoneKinds = ['decisions', 'offers', 'kick-off', 'workshop', 'mid-term', 'closing', 'other'] as const

export type MilestoneKind = (typeof milestoneKinds)[number]

/** A dated step of a call's year; `atLocal` is what the clock on the programme's wall shows. */
export type Milestone = {
  readonly kind: MilestoneKind
  readonly name: Translated
  readonly atLocal: string
  readonly place: string | null
  /** An applicant says that they will be there. */
  readonly isCommitment: boolean
}

export type MilestoneRow = Milestone & { readonly id: Id<'milestone'> }

/** Midnight means the whole day: a milestone without an hour. */
export const isWholeDay = ({ atLocal }: Pick<Milestone, 'atLocal'>): boolean => atLocal.endsWith('T00:00')

/** The steps that follow from each other. Workshops lie anywhere between kick-off and closing, other dates anywhere. */
const steps: readonly MilestoneKind[] = ['decisions', 'offers', 'kick-off', 'mid-term', 'closing']

/** A milestone out of order, and what it must not come before or after. */
export type OrderProblem =
  | { readonly problem: 'before-the-call-closes' }
  | { readonly problem: 'before' | 'after'; readonly other: Milestone }

/**
 * Where a milestone breaks the order of a year: people decide after the call has closed, offer after they have decided,
 * begin after both have said yes. Two steps may fall on the same minute. `null` when it stands well.
 */
export function orderProblem(
  one: Pick<Milestone, 'kind' | 'atLocal'>,
  others: readonly Milestone[],
  closesLocal: string,
): OrderProblem | null {
  if (one.kind !== 'other' && one.atLocal < closesLocal) return { problem: 'before-the-call-closes' }
  const tooLate = others.find((other) => comesBefore(one.kind, other.kind) && one.atLocal > other.atLocal)
  if (tooLate) return { problem: 'after', other: tooLate }
  const tooEarly = others.find((other) => comesBefore(other.kind, one.kind) && one.atLocal < other.atLocal)
  return tooEarly ? { problem: 'before', other: tooEarly } : null
}

/** Whether one kind of step always precedes another. */
function comesBefore(first: MilestoneKind, second: MilestoneKind): boolean {
  if (first === 'workshop') return second === 'closing'
  if (second === 'workshop') return first === 'kick-off'
  return steps.includes(first) && steps.includes(second) && steps.indexOf(first) < steps.indexOf(second)
}
