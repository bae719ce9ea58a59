import { optionalText, text } from '#src/platform/web/fields.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { z } from 'zod'
import { passageStates } from '../domain/redaction.ts'
import type { RedactionWords } from './redaction-words.ts'

/** New words to mark. */
export const passageForm = (words: RedactionWords) =>
  z
    .object({
      words: text(500, { missing: words.wordsMissing, tooLong: words.wordsLong }),
      state: z.enum(passageStates, words.chooseState),
      replacement: optionalText(500, words.replacementLong),
    })
    .superRefine(({ state, replacement }, context) => {
      if (state === 'replaced' && replacement.trim() === '')
        context.addIssue({ code: 'custom', path: ['replacement'], message: words.replacementMissing })
    })

/** Another state for words that are marked. */
export const changeForm = (words: RedactionWords) =>
  z.object({
    id: idOf<'redaction_passage'>(''),
    state: z.enum(passageStates, words.chooseState),
    replacement: optionalText(500, words.replacementLong),
  })

export const confirmForm = z.object({ confirm: z.literal('yes') })

/** What readers get of an uploaded letter. */
export const fileForm = (words: RedactionWords) =>
  z
    .object({ fileState: z.enum(passageStates, words.chooseState), fileText: optionalText(20_000, words.fileLong) })
    .superRefine(({ fileState, fileText }, context) => {
      if (fileState === 'replaced' && fileText.trim() === '')
        context.addIssue({ code: 'custom', path: ['fileText'], message: words.replacementMissing })
    })
