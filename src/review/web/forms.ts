import type { Rubric } from '#src/calls/domain/rubric.ts'
import { optionalText } from '#src/platform/web/fields.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { z } from 'zod'
import { conflicts } from '../domain/conflict.ts'
import type { Scores } from '../domain/reading.ts'
import { verdicts } from '../domain/verdict.ts'
import type { Words } from './words.ts'

export const conflictForm = (words: Words) => z.object({ conflict: z.enum(conflicts, words.nearMissing) })

/** The name of the field of a criterion. */
export const scoreField = (key: string): string => `score.${key}`

/** Marks, reason, the version the form was loaded with, and which of the two buttons was pressed. */
export const readingForm = (words: Words, rubric: Rubric) =>
  z
    .object({
      ...Object.fromEntries(
        rubric.map(({ key }) => [scoreField(key), z.enum(['1', '2', '3', '4', '5'], words.scoreMissing).optional()]),
      ),
      reason: optionalText(5000, words.reasonTooLong),
      version: z
        .string()
        .regex(/^\d{1,9}$/)
        .transform(Number),
      finish: z.string().optional(),
    })
    .superRefine((typed, context) => {
      if (typed.finish === undefined) return
      const given = typed as Record<string, unknown>
      for (const { key } of rubric)
        if (given[scoreField(key)] === undefined)
          context.addIssue({ code: 'custom', path: [scoreField(key)], message: words.scoreMissing })
      if (typed.reason === '') context.addIssue({ code: 'custom', path: ['reason'], message: words.reasonMissing })
    })
    .transform((typed) => {
      const given = typed as Record<string, unknown>
      const marks = rubric.flatMap(({ key }) =>
        given[scoreField(key)] === undefined ? [] : [[key, Number(given[scoreField(key)])] as const],
      )
      return {
        reason: typed.reason,
        version: typed.version,
        finish: typed.finish !== undefined,
        goesOn: typed.finish === 'next',
        scores: Object.fromEntries(marks) as Scores,
      }
    })

export const decisionForm = (words: Words) =>
  z.object({
    verdict: z.enum(verdicts, words.chooseVerdict),
    assessment: z.string().trim().max(5000, words.assessmentTooLong).optional(),
  })

export const assessmentForm = (words: Words) => z.object({ assessment: optionalText(5000, words.assessmentTooLong) })

export const readerForm = (words: Words) => z.object({ reader: idOf<'person'>(words.chooseReader) })

export const takeBackForm = z.object({ reading: idOf<'reading'>('') })
