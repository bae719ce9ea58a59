import type { FormState } from '#src/kernel/form-state.ts'
import { wholeNumber } from '#src/platform/web/fields.ts'
import { translatedIn, translatedText, translatedValues } from '#src/platform/web/translated.ts'
import { z } from 'zod'
import { defaultSupport } from '../domain/default-support.ts'
import { supportKinds, type SupportRules } from '../domain/support.ts'
import type { SupportWords } from './support-words.ts'

export const supportNeeds = ['optional', 'follow', 'before'] as const

/** What a call asks of supporters; nothing when it asks none, and then no text is looked at. */
export function supportForm(words: SupportWords): z.ZodType<{ support: SupportRules | undefined }> {
  const messages = { missing: words.textMissing, tooLong: words.textTooLong }
  const asking = z
    .object({
      kind: z.enum(supportKinds, words.kindMissing),
      need: z.enum(supportNeeds, words.needMissing),
      daysAfter: wholeNumber(0, 60, words.daysWrong),
      ...translatedText('request', 1000, messages),
      ...translatedText('first', 1000, messages),
      ...translatedText('second', 1000, messages),
    })
    .transform((typed) => ({
      support: {
        kind: typed.kind,
        isRequired: typed.need !== 'optional',
        mayFollow: typed.need !== 'before',
        daysAfter: typed.need === 'before' ? 0 : typed.daysAfter,
        request: translatedIn(typed, 'request'),
        questions: [translatedIn(typed, 'first'), translatedIn(typed, 'second')] as const,
      },
    }))
  const nothing = z.object({ kind: z.literal('none') }).transform(() => ({ support: undefined }))
  return z.unknown().transform((typed, context) => {
    const none = nothing.safeParse(typed)
    const read = none.success ? none : asking.safeParse(typed)
    if (read.success) return read.data
    for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path, message })
    return z.NEVER
  })
}

/** What is stored, or what a coordinator begins with, as the values of the form. */
export function supportValues(stored: SupportRules | undefined): FormState['values'] {
  const rules = stored ?? defaultSupport
  const need = !rules.isRequired ? 'optional' : rules.mayFollow ? 'follow' : 'before'
  return {
    kind: stored?.kind ?? 'none',
    need,
    daysAfter: String(rules.daysAfter),
    ...translatedValues('request', rules.request),
    ...translatedValues('first', rules.questions[0]),
    ...translatedValues('second', rules.questions[1]),
  }
}
