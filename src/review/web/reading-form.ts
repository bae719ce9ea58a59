import type { Criterion, Flag, Rubric } from '#src/calls/domain/rubric.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import { optionalText, ticks } from '#src/platform/web/fields.ts'
import { z } from 'zod'
import { reasonsMissing, type Reasons, type Scores } from '../domain/reading.ts'
import type { Words } from './words.ts'

/** The name of the field of a criterion. */
export const scoreField = (key: string): string => `score.${key}`

/** The name of the field of the reason of a criterion. */
export const whyField = (key: string): string => `why.${key}`

/** What stands for "cannot judge" in a form. */
export const CANNOT_JUDGE = 'none'

/** Marks, reasons, flags, the version the form was loaded with, and which of the two buttons was pressed. */
export const readingForm = (words: Words, rubric: Rubric, mayFlag: readonly Flag[]) =>
  z
    .object({
      ...Object.fromEntries(rubric.map((criterion) => [scoreField(criterion.key), markField(words, criterion)])),
      ...Object.fromEntries(rubric.map(({ key }) => [whyField(key), optionalText(2000, words.whyTooLong)])),
      reason: optionalText(5000, words.reasonTooLong),
      flags: ticks().transform((all) => mayFlag.map(({ key }) => key).filter((key) => all.includes(key))),
      version: z
        .string()
        .regex(/^\d{1,9}$/)
        .transform(Number),
      finish: z.string().optional(),
    })
    .superRefine((typed, context) => {
      if (typed.finish === undefined) return
      const missing = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
      const scores = scoresIn(typed, rubric)
      for (const { key } of rubric) if (scores[key] === undefined) missing(scoreField(key), words.scoreMissing)
      for (const { key } of reasonsMissing(rubric, scores, reasonsIn(typed, rubric)))
        missing(whyField(key), words.whyMissing)
      if (typed.reason === '') missing('reason', words.reasonMissing)
    })
    .transform((typed) => ({
      reason: typed.reason,
      reasons: reasonsIn(typed, rubric),
      flags: typed.flags,
      version: typed.version,
      finish: typed.finish !== undefined,
      goesOn: typed.finish === 'next',
      scores: scoresIn(typed, rubric),
    }))

function markField(words: Words, { levels, cannotJudge }: Criterion) {
  const marks = levels.map((_, i) => String(i + 1))
  return z.enum(cannotJudge ? [...marks, CANNOT_JUDGE] : marks, words.scoreMissing).optional()
}

function scoresIn(typed: Readonly<Record<string, unknown>>, rubric: Rubric): Scores {
  const marks = rubric.flatMap(({ key }) => {
    const mark = typed[scoreField(key)]
    return mark === undefined ? [] : [[key, mark === CANNOT_JUDGE ? null : Number(mark)] as const]
  })
  return Object.fromEntries(marks)
}

function reasonsIn(typed: Readonly<Record<string, unknown>>, rubric: Rubric): Reasons {
  const given = rubric.flatMap(({ key }) => {
    const why = typed[whyField(key)]
    return typeof why === 'string' && why !== '' ? [[key, why] as const] : []
  })
  return Object.fromEntries(given)
}

type Stored = {
  readonly scores: Scores
  readonly reasons: Reasons
  readonly flags: readonly string[]
  readonly reason: string
}

/** What is stored of a reading, as the values of its form. */
export function readingValues({ scores, reasons, flags, reason }: Stored): FormState['values'] {
  const marks = Object.entries(scores).map(([key, score]) => [scoreField(key), String(score ?? CANNOT_JUDGE)] as const)
  const whys = Object.entries(reasons).map(([key, why]) => [whyField(key), why] as const)
  return { ...Object.fromEntries(marks), ...Object.fromEntries(whys), flags, reason }
}
