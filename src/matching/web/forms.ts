import { instantOf } from '#src/kernel/wall-clock.ts'
import { optionalText } from '#src/platform/web/fields.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { z } from 'zod'
import type { Words } from './words.ts'

export const ruleForm = z.object({
  application: idOf<'application'>(''),
  mentor: idOf<'person'>(''),
  kind: z.enum(['pin', 'forbid', 'free']),
})

/** The run that was looked at, and the local time until which people may answer. */
export const releaseForm = (words: Words, zone: string) =>
  z.object({
    run: idOf<'match_run'>(words.releases['not-the-newest-run']),
    answerBy: z.string(words.answerByMissing).transform((local, context) => {
      const at = instantOf(local.trim(), zone)
      if (typeof at !== 'string') return at
      context.addIssue(at === 'not-a-time' ? words.answerByMissing : words.noSuchTime)
      return z.NEVER
    }),
  })

export const answerForm = (words: Words) =>
  z.object({ answer: z.enum(['yes', 'no'], words.chooseAnswer), reason: optionalText(2000, words.reasonTooLong) })
