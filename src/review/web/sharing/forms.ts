import { languageRules, MOST_READERS } from '#src/calls/domain/sharing-rule.ts'
import type { Id } from '#src/kernel/id.ts'
import { wholeNumber, tick } from '#src/platform/web/fields.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { z } from 'zod'
import { keeping } from '../../domain/share-out.ts'
import type { ReaderBounds } from '../../set-reader-bounds.ts'
import type { SharingWords } from './words.ts'

/** The name of a field of one reader's line. */
export const boundField = (what: 'minimum' | 'maximum' | 'stopped', reader: string): string => `${what}.${reader}`

/** The settings of a call and the bounds of its readers, line by line. */
export const settingsForm = (words: SharingWords, readers: readonly Id<'person'>[]) => {
  const lines = readers.flatMap((reader) => [
    [boundField('minimum', reader), bound(words)] as const,
    [boundField('maximum', reader), bound(words)] as const,
    [boundField('stopped', reader), tick()] as const,
  ])
  const rule = z.object({
    readersEach: wholeNumber(1, MOST_READERS, words.wrongEach),
    readerLanguages: z.enum(languageRules, words.chooseLanguage),
  })
  return rule
    .and(z.object(Object.fromEntries(lines)))
    .superRefine((typed, context) => {
      for (const { reader, minimum, maximum } of boundsOf(typed, readers))
        if (maximum !== null && maximum < minimum)
          context.addIssue({ code: 'custom', path: [boundField('maximum', reader)], message: words.boundsCrossed })
    })
    .transform((typed) => ({
      rule: { readersEach: typed.readersEach, readerLanguages: typed.readerLanguages },
      bounds: boundsOf(typed, readers),
    }))
}

const bound = (words: SharingWords) =>
  z
    .string(words.wrongBound)
    .trim()
    .default('')
    .refine((typed) => /^\d{0,3}$/.test(typed), words.wrongBound)
    .transform((typed) => (typed === '' ? null : Number(typed)))

function boundsOf(typed: Readonly<Record<string, unknown>>, readers: readonly Id<'person'>[]): ReaderBounds[] {
  const number = (what: 'minimum' | 'maximum', reader: string) => {
    const value = typed[boundField(what, reader)]
    return typeof value === 'number' ? value : null
  }
  return readers.map((reader) => ({
    reader,
    minimum: number('minimum', reader) ?? 0,
    maximum: number('maximum', reader),
    stopped: typed[boundField('stopped', reader)] === true,
  }))
}

/** Which plan was looked at. */
export const planForm = z.object({ keep: z.enum(keeping), plan: z.string().max(64) })

export const keepQuery = z.object({ keep: z.enum(keeping).catch('given') })

export const pinForm = (words: SharingWords, chooseReader: string) =>
  z.object({
    application: idOf<'application'>(words.chooseApplication),
    reader: idOf<'person'>(chooseReader),
    remove: tick(),
  })
