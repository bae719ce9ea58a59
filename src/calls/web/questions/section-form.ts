import type { FormState } from '#src/kernel/form-state.ts'
import { langs, type Translated } from '#src/kernel/lang.ts'
import { ticks } from '#src/platform/web/fields.ts'
import { translatedIn, translatedText, translatedValues } from '#src/platform/web/translated.ts'
import { z } from 'zod'
import { explainedParts, switchableParts, type FormParts } from '../../domain/form.ts'
import { emptyOrAll, isHalfWritten } from './question-form.ts'
import type { QuestionWords } from './words.ts'

/** Title and introduction of a section. */
export const sectionForm = ({ missing }: QuestionWords) =>
  z
    .object({
      ...translatedText('title', 120, { missing: missing.title, tooLong: missing.titleLong }),
      ...emptyOrAll('intro', missing.textLong),
    })
    .refine((typed) => !isHalfWritten(typed, 'intro'), { path: ['intro.en'], message: missing.everywhere })
    .transform((typed) => ({ title: translatedIn(typed, 'title'), intro: translatedIn(typed, 'intro') }))

/** A section as the values of its form. */
export const sectionValues = ({ title, intro }: { title: Translated; intro: Translated }): FormState['values'] => ({
  ...translatedValues('title', title),
  ...translatedValues('intro', intro),
})

/** Which parts of every application a call asks for, and their help in its own words. */
export const partsForm = ({ missing }: QuestionWords) =>
  z
    .object({
      asks: ticks(),
      ...(Object.assign({}, ...explainedParts.map((part) => emptyOrAll(`help.${part}`, missing.textLong))) as Record<
        `help.${string}`,
        z.ZodType<string>
      >),
    })
    .superRefine((typed, context) => {
      for (const part of explainedParts.filter((one) => isHalfWritten(typed, `help.${one}`)))
        context.addIssue({ code: 'custom', path: [`help.${part}.en`], message: missing.everywhere })
    })
    .transform(({ asks, ...help }): FormParts => ({
      without: switchableParts.filter((part) => !asks.includes(part)),
      help: Object.fromEntries(
        explainedParts.map((part) => [part, helpIn(help, part)] as const).filter(([, text]) => text.en !== ''),
      ),
    }))

/** The parts of a call as the values of their form. */
export const partsValues = ({ without, help }: FormParts): FormState['values'] => ({
  asks: switchableParts.filter((part) => !without.includes(part)),
  ...Object.assign(
    {},
    ...Object.entries(help).map(([part, text]) => (text ? translatedValues(`help.${part}`, text) : {})),
  ),
})

function helpIn(typed: Readonly<Record<string, string>>, part: string): Translated {
  const [en = '', fr = '', de = ''] = langs.map((lang) => typed[`help.${part}.${lang}`] ?? '')
  return { en, fr, de }
}
