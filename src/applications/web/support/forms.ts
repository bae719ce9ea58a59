import { langs } from '#src/kernel/lang.ts'
import { email, optionalText, text, tick } from '#src/platform/web/fields.ts'
import { z } from 'zod'
import type { SupportKind } from '#src/calls/domain/support.ts'
import type { Support } from '../../domain/support.ts'
import type { GuestWords } from './guest-words.ts'
import type { Words } from './words.ts'

/** Letters an answer may have: two pages. */
const LONGEST = 10_000

/** Whom to ask. */
export const askForm = (words: Words) =>
  z.object({
    name: text(100, { missing: words.nameMissing, tooLong: words.nameTooLong }),
    email: email(words.emailMissing),
    lang: z.enum(langs, words.langMissing),
  })

export const supportCodeForm = (words: GuestWords) =>
  z.object({
    code: z
      .string(words.codeMissing)
      .transform((code) => code.replaceAll(/\s/g, ''))
      .pipe(z.string().regex(/^\d{6}$/, words.codeMissing)),
  })

type Written = { given: Exclude<Support, { kind: 'file' }>; isShared: boolean }

/** What a supporter gives, by what the call asks for. A letter may come as a file instead of text. */
export function supportForm(kind: SupportKind, words: GuestWords, hasFile: boolean): z.ZodType<Written> {
  const answer = text(LONGEST, { missing: words.answerMissing, tooLong: words.tooLong })
  const share = tick()
  const forms: Record<SupportKind, z.ZodType<Written>> = {
    tick: z
      .object({ agree: z.literal('yes', words.tickMissing), share })
      .transform((typed) => ({ given: { kind: 'tick' }, isShared: typed.share })),
    questions: z.object({ first: answer, second: answer, share }).transform(({ first, second, share: isShared }) => ({
      given: { kind: 'questions', answers: [first, second] },
      isShared,
    })),
    letter: z
      .object({
        text: hasFile
          ? optionalText(LONGEST, words.tooLong)
          : text(LONGEST, { missing: words.letterMissing, tooLong: words.tooLong }),
        share,
      })
      .transform((typed) => ({ given: { kind: 'text', text: typed.text }, isShared: typed.share })),
  }
  return forms[kind]
}

export const declineForm = (words: GuestWords) => z.object({ reason: optionalText(2000, words.reasonTooLong) })

/** The fields of an answer: what travels along when the code has to be shown anew. */
export const answerFields = ['agree', 'first', 'second', 'text', 'share'] as const
