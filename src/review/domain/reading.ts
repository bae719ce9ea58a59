import type { Id } from '#src/kernel/id.ts'
import type { Rubric } from '#src/calls/domain/rubric.ts'

/** Ways of being too near to judge. The reader says so before anything can be read. */
export const conflicts = ['none', 'supervisor', 'same-line', 'co-author', 'family', 'personal', 'other'] as const

export type Conflict = (typeof conflicts)[number]

/** Marks of one reader by criterion, each 1–5. */
export type Scores = Readonly<Record<string, number>>

/** Why somebody may not be given an application to read, or `null` when they may. */
export type AssignmentProblem =
  | 'not-a-reviewer'
  | 'has-it-already'
  | 'own-application'
  | 'close-to-applicant'
  | 'declared-a-conflict'
  | 'not-sent'

/** What the rule looks at when an application is given to a reader. */
export type Assignment = {
  readonly reader: Id<'person'>
  readonly isReviewer: boolean
  readonly applicant: Id<'person'>
  readonly isSent: boolean
  /** The applicant's supervisors and line manager, as far as the programme knows. */
  readonly closeToApplicant: readonly Id<'person'>[]
  readonly hasItAlready: boolean
  readonly declaredConflict: boolean
}

/** The programme never gives a letter to somebody it knows to be too near. */
export function assignmentRefusal(assignment: Assignment): AssignmentProblem | null {
  if (!assignment.isReviewer) return 'not-a-reviewer'
  if (!assignment.isSent) return 'not-sent'
  if (assignment.reader === assignment.applicant) return 'own-application'
  if (assignment.closeToApplicant.includes(assignment.reader)) return 'close-to-applicant'
  if (assignment.declaredConflict) return 'declared-a-conflict'
  return assignment.hasItAlready ? 'has-it-already' : null
}

export type SubmissionProblem =
  | 'say-conflict-first'
  | 'has-conflict'
  | 'finished-already'
  | 'decided-already'
  | 'scores-missing'

/** Why this reading cannot be handed in now, or `null` when it can. */
export function submissionRefusal(
  reading: { conflict: Conflict | null; completed: boolean; decided: boolean; scores: Scores },
  rubric: Rubric,
): SubmissionProblem | null {
  if (reading.conflict === null) return 'say-conflict-first'
  if (reading.conflict !== 'none') return 'has-conflict'
  if (reading.decided) return 'decided-already'
  if (reading.completed) return 'finished-already'
  return rubric.every(({ key }) => isMark(reading.scores[key])) ? null : 'scores-missing'
}

const isMark = (score: number | undefined) => score !== undefined && Number.isInteger(score) && score >= 1 && score <= 5
