import type { FormState } from '#src/kernel/form-state.ts'
import { langs, type Translated } from '#src/kernel/lang.ts'
import { translatedIn, translatedText, translatedValues } from '#src/platform/web/translated.ts'
import { z } from 'zod'
import type { Question } from '../domain/questions.ts'
import type { Words } from './words.ts'

const MOST_CHOICES = 10

/** One question with its answers, a line for each, in all languages. */
export const questionForm = (words: Words) =>
  z
    .object({
      key: z.string().max(40).optional(),
      ...translatedText('text', 300, { missing: words.textMissing, tooLong: words.textTooLong }),
      ...translatedText('choices', 1000, { missing: words.choicesMissing, tooLong: words.choicesTooLong }),
    })
    .superRefine((typed, context) => {
      const count = linesOf(typed['choices.en']).length
      for (const lang of langs) {
        const path = [`choices.${lang}`]
        const own = linesOf(typed[`choices.${lang}`]).length
        if (own < 2) context.addIssue({ code: 'custom', path, message: words.choicesMissing })
        else if (own > MOST_CHOICES) context.addIssue({ code: 'custom', path, message: words.tooMany })
        else if (own !== count) context.addIssue({ code: 'custom', path, message: words.choicesUneven })
      }
    })
    .transform((typed) => {
      const lines = {
        en: linesOf(typed['choices.en']),
        fr: linesOf(typed['choices.fr']),
        de: linesOf(typed['choices.de']),
      }
      const labels = lines.en.map((en, at): Translated => ({ en, fr: lines.fr[at] ?? en, de: lines.de[at] ?? en }))
      return { key: typed.key, text: translatedIn(typed, 'text'), labels }
    })

/** What is asked for by the buttons beside the form. */
export const questionButton = z.union([
  z.object({ propose: z.literal('yes') }),
  z.object({ remove: z.string().min(1).max(40) }),
])

/** A question as the values of its form. */
export const questionValues = ({ key, text, choices }: Question): FormState['values'] => ({
  key,
  ...translatedValues('text', text),
  ...Object.fromEntries(langs.map((lang) => [`choices.${lang}`, choices.map(({ label }) => label[lang]).join('\n')])),
})

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
