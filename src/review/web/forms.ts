import { optionalText } from '#src/platform/web/fields.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { z } from 'zod'
import { conflicts } from '../domain/conflict.ts'
import { verdicts } from '../domain/verdict.ts'
import type { Words } from './words.ts'

export const conflictForm = (words: Words) => z.object({ conflict: z.enum(conflicts, words.nearMissing) })

export const decisionForm = (words: Words) =>
  z.object({
    verdict: z.enum(verdicts, words.chooseVerdict),
    assessment: z.string().trim().max(5000, words.assessmentTooLong).optional(),
  })

export const assessmentForm = (words: Words) => z.object({ assessment: optionalText(5000, words.assessmentTooLong) })

export const readerForm = (words: Words) => z.object({ reader: idOf<'person'>(words.chooseReader) })

export const takeBackForm = z.object({ reading: idOf<'reading'>('') })
