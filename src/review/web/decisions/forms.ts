import { parseId, type Id } from '#src/kernel/id.ts'
import { langs, type Translated } from '#src/kernel/lang.ts'
import { optionalText, text, tick, ticks, wholeNumber } from '#src/platform/web/fields.ts'
import { z } from 'zod'
import { promotions } from '../../domain/decision-rules.ts'
import { verdicts, type Verdict } from '../../domain/verdict.ts'
import type { Words } from './words.ts'

/** The ids of ticked rows; texts that are none are left out. */
const applications = () =>
  ticks().transform((all) =>
    all.map((one) => parseId<'application'>(one)).filter((id): id is Id<'application'> => id !== undefined),
  )

/** The ticked rows of the desk, or everybody the filter finds, and what to decide. */
export const chosenForm = (words: Words) =>
  z.object({ applications: applications(), everybody: tick(), verdict: z.enum(verdicts, words.chooseVerdict) })

/** The ticked rows alone: for the line that says what would be. */
export const tickedForm = z.object({ applications: applications(), everybody: tick() })

export const tagForm = (words: Words) =>
  z.object({
    applications: applications(),
    everybody: tick(),
    label: text(40, { missing: words.tagMissing, tooLong: words.tagTooLong }).transform((label) =>
      label.replaceAll(/\s+/g, ' '),
    ),
    put: z.enum(['on', 'off']).default('on'),
  })

export const rulesForm = (words: Words) =>
  z.object({
    asksAssessment: tick(),
    asksConfirmation: tick(),
    answerDays: wholeNumber(1, 60, words.answerDaysWrong),
    promotion: z.enum(promotions, words.promotionMissing),
    showsPosition: tick(),
  })

/** The paragraphs of the three verdicts, each in all languages or in none. */
export const notesForm = (words: Words) => {
  const names = verdicts.flatMap((verdict) => langs.map((lang) => `${verdict}.${lang}`))
  return z
    .object(Object.fromEntries(names.map((name) => [name, optionalText(1500, words.noteTooLong)])))
    .superRefine((typed, context) => {
      for (const verdict of verdicts) {
        const missing = langs.filter((lang) => typed[`${verdict}.${lang}`] === '')
        if (missing.length === 0 || missing.length === langs.length) continue
        context.addIssue({ code: 'custom', path: [`${verdict}.${missing[0]}`], message: words.noteLanguages })
      }
    })
    .transform((typed) => new Map(verdicts.map((verdict) => [verdict, noteIn(typed, verdict)])))
}

const noteIn = (typed: Readonly<Record<string, string>>, verdict: Verdict): Translated => ({
  en: typed[`${verdict}.en`] ?? '',
  fr: typed[`${verdict}.fr`] ?? '',
  de: typed[`${verdict}.de`] ?? '',
})
