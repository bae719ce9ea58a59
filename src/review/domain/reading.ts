import type { Id } from '#src/kernel/id.ts'
import type { Criterion, Rubric } from '#src/calls/domain/rubric.ts'
import type { Conflict } from './conflict.ts'
import { isDiscussing, mayHandIn, type Stage } from './stage.ts'

/** Marks of one reader by criterion, 1 the weakest level; `null` for one they cannot judge. */
export type Scores = Readonly<Record<string, number | null>>

/** Why a reader gave a mark, by criterion. */
export type Reasons = Readonly<Record<string, string>>

/** Why somebody may not be given an application to read, or `null` when they may. */
export type AssignmentProblem =
  | 'not-a-reviewer'
  | 'has-it-already'
  | 'own-application'
  | 'close-to-applicant'
  | 'declared-a-conflict'
  | 'not-sent'
  | 'not-eligible'

/** What the rule looks at when an application is given to a reader. */
export type Assignment = {
  readonly reader: Id<'person'>
  readonly isReviewer: boolean
  readonly applicant: Id<'person'>
  readonly isSent: boolean
  /** Unless the check of eligibility said no. */
  readonly isEligible: boolean
  /** Too near to the applicant: known to the programme, or declared by the reader. */
  readonly tooNear: 'known' | 'declared' | null
  readonly hasItAlready: boolean
}

/** The programme never gives a letter to somebody it knows to be too near. */
export function assignmentRefusal(assignment: Assignment): AssignmentProblem | null {
  if (!assignment.isReviewer) return 'not-a-reviewer'
  if (!assignment.isSent) return 'not-sent'
  if (!assignment.isEligible) return 'not-eligible'
  if (assignment.reader === assignment.applicant) return 'own-application'
  if (assignment.tooNear === 'known') return 'close-to-applicant'
  if (assignment.tooNear === 'declared') return 'declared-a-conflict'
  return assignment.hasItAlready ? 'has-it-already' : null
}

export type SubmissionProblem =
  | 'say-conflict-first'
  | 'has-conflict'
  | 'finished-already'
  | 'decided-already'
  | 'not-open'
  | 'scores-missing'

/** Why this reading cannot be handed in now, or `null` when it can. In the discussion, what was handed in may change. */
export function submissionRefusal(
  reading: { conflict: Conflict | null; completed: boolean; decided: boolean; scores: Scores; stage: Stage },
  rubric: Rubric,
): SubmissionProblem | null {
  if (reading.conflict === null) return 'say-conflict-first'
  if (reading.conflict !== 'none') return 'has-conflict'
  if (reading.decided) return 'decided-already'
  if (!mayHandIn(reading.stage)) return 'not-open'
  if (reading.completed && !isDiscussing(reading.stage)) return 'finished-already'
  return rubric.every((criterion) => isMark(reading.scores[criterion.key], criterion)) ? null : 'scores-missing'
}

function isMark(score: number | null | undefined, { levels, cannotJudge }: Criterion): boolean {
  if (score === null) return cannotJudge
  return score !== undefined && Number.isInteger(score) && score >= 1 && score <= levels.length
}

/** The criteria that ask for a reason nobody has written, at these marks. */
export const reasonsMissing = (rubric: Rubric, scores: Scores, reasons: Reasons): Criterion[] =>
  rubric.filter((criterion) => asksReason(criterion, scores[criterion.key]) && !reasons[criterion.key]?.trim())

function asksReason({ reason, levels }: Criterion, score: number | null | undefined): boolean {
  if (reason === 'never' || score === undefined) return false
  return reason === 'always' || score === 1 || score === levels.length
}
