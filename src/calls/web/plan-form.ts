import type { FormState } from '#src/kernel/form-state.ts'
import { parseId, type Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { tick, ticks, wholeNumber } from '#src/platform/web/fields.ts'
import { translatedIn, translatedText, translatedValues } from '#src/platform/web/translated.ts'
import { z } from 'zod'
import type { CallPlan } from '../domain/call-plan.ts'
import { rankCategories } from '../domain/eligibility.ts'
import type { DeskWords } from './desk-words.ts'
import { localTime } from './local-time.ts'
import { optionalDay } from './optional-day.ts'

type Terms = { readonly words: DeskWords; readonly zone: string; readonly lang: Lang }

/** The plan of a call whose zone is known. */
export const planForm = (terms: Terms) => z.object(planFields(terms)).transform(planIn)

/** The plan of a new call with its strand. */
export const draftForm = (terms: Terms, strands: readonly Id<'strand'>[]) =>
  z
    .object({
      ...planFields(terms),
      strand: z
        .string(terms.words.strandMissing)
        .refine((id) => strands.some((strand) => strand === id), terms.words.strandMissing),
    })
    .transform((typed) => ({ plan: planIn(typed), strand: strands.find((strand) => strand === typed.strand) }))

/** A plan as the values of its form. */
export const planValues = (plan: CallPlan): FormState['values'] => ({
  ...translatedValues('name', plan.name),
  opens: plan.opensLocal,
  closes: plan.closesLocal,
  places: String(plan.places),
  letterWords: String(plan.letterWords),
  letterDocx: plan.letterDocx ? 'yes' : '',
  institutions: plan.eligibility.institutions,
  categories: plan.eligibility.categories,
  contractUntil: plan.eligibility.contractUntil ?? '',
  reentryYears: plan.eligibility.reentryYears === null ? '' : String(plan.eligibility.reentryYears),
})

const planFields = ({ words, zone, lang }: Terms) => ({
  ...translatedText('name', 120, { missing: words.nameMissing, tooLong: words.nameTooLong }),
  opens: localTime(words, zone, lang),
  closes: localTime(words, zone, lang),
  places: wholeNumber(1, 10_000, words.placesWrong),
  letterWords: wholeNumber(100, 5000, words.wordsWrong),
  letterDocx: tick(),
  institutions: ticks(),
  categories: ticks(),
  contractUntil: optionalDay(words.dayWrong),
  reentryYears: z.union([z.literal(''), wholeNumber(1, 20, words.yearsWrong)], words.yearsWrong).default(''),
})

type Typed = z.infer<z.ZodObject<ReturnType<typeof planFields>>>

function planIn(typed: Typed): CallPlan {
  return {
    name: translatedIn(typed, 'name'),
    opensLocal: typed.opens,
    closesLocal: typed.closes,
    places: typed.places,
    letterWords: typed.letterWords,
    letterDocx: typed.letterDocx,
    eligibility: {
      institutions: typed.institutions.map((id) => parseId<'unit'>(id)).filter((id) => id !== undefined),
      categories: rankCategories.filter((category) => typed.categories.includes(category)),
      contractUntil: typed.contractUntil === '' ? null : typed.contractUntil,
      reentryYears: typed.reentryYears === '' ? null : typed.reentryYears,
    },
  }
}
