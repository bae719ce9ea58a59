import type { FormState } from '#src/kernel/form-state.ts'
import { parseId } from '#src/kernel/id.ts'
import { langs } from '#src/kernel/lang.ts'
import { email, text, tick, wholeNumber } from '#src/platform/web/fields.ts'
import { translatedIn, translatedText, translatedValues } from '#src/platform/web/translated.ts'
import { z } from 'zod'
import type { StrandPlan } from '../domain/default-strands.ts'
import { criteria, type Criterion } from '../domain/strand-rules.ts'
import { termKinds } from '../domain/vocabulary.ts'
import { isZone } from '../domain/zones.ts'
import type { Words } from './words.ts'

const zone = (words: Words) => z.string(words.zoneWrong).trim().refine(isZone, words.zoneWrong)
const name = (words: Words) => translatedText('name', 120, { missing: words.textMissing, tooLong: words.nameTooLong })
const long = (words: Words) => ({ missing: words.textMissing, tooLong: words.textTooLong })
const personal = (words: Words) => text(100, { missing: words.personMissing, tooLong: words.personTooLong })

export const foundingForm = (words: Words) =>
  z.object({
    name: text(120, { missing: words.nameMissing, tooLong: words.nameTooLong }),
    contactEmail: email(words.emailMissing),
    zone: zone(words),
    givenName: personal(words),
    familyName: personal(words),
    email: email(words.emailMissing),
    lang: z.enum(langs).default('en'),
  })

export const anotherForm = (words: Words) => foundingForm(words).pick({ name: true, contactEmail: true, zone: true })

export const programmeForm = (words: Words) =>
  z
    .object({
      ...name(words),
      ...translatedText('summary', 2000, long(words)),
      zone: zone(words),
      contactEmail: email(words.emailMissing),
    })
    .transform((typed) => ({
      name: translatedIn(typed, 'name'),
      summary: translatedIn(typed, 'summary'),
      zone: typed.zone,
      contactEmail: typed.contactEmail,
    }))

/** The field of the weight of a criterion. */
export const weightField = (criterion: Criterion) => `weight.${criterion}` as const

export const strandForm = (words: Words) => {
  const weight = wholeNumber(0, 100, words.weightWrong)
  return z
    .object({
      ...name(words),
      ...translatedText('summary', 2000, long(words)),
      ...translatedText('audience', 2000, long(words)),
      apart: z.enum(['off', 'unit', 'institution'], words.apartMissing),
      commonLanguage: tick(),
      'weight.wish': weight,
      'weight.topics': weight,
      'weight.traits': weight,
      'weight.stage': weight,
      'weight.breadth': weight,
    })
    .transform((typed, context): StrandPlan => {
      const weights = Object.fromEntries(criteria.map((each) => [each, typed[weightField(each)]])) as Record<
        Criterion,
        number
      >
      if (criteria.every((each) => weights[each] === 0))
        context.addIssue({ code: 'custom', path: [weightField('wish')], message: words.allZero })
      return {
        name: translatedIn(typed, 'name'),
        summary: translatedIn(typed, 'summary'),
        audience: translatedIn(typed, 'audience'),
        matching: { apart: typed.apart, commonLanguage: typed.commonLanguage, weights },
      }
    })
}

/** A strand as the values of its form. */
export const strandValues = ({ name: title, summary, audience, matching }: StrandPlan): FormState['values'] => ({
  ...translatedValues('name', title),
  ...translatedValues('summary', summary),
  ...translatedValues('audience', audience),
  apart: matching.apart,
  ...(matching.commonLanguage && { commonLanguage: 'yes' }),
  ...Object.fromEntries(criteria.map((each) => [weightField(each), String(matching.weights[each])])),
})

/** A new term has a kind, a renamed one an id. */
export const termForm = (words: Words) =>
  z
    .object({
      id: z.string().default(''),
      kind: z.enum(termKinds).optional(),
      ...translatedText('label', 80, { missing: words.termMissing, tooLong: words.termTooLong }),
    })
    .transform((typed, context) => {
      const id = parseId<'term'>(typed.id)
      const kind = typed.kind
      const label = translatedIn(typed, 'label')
      if (id) return { id, label }
      if (kind) return { kind, label }
      context.addIssue({ code: 'custom', path: ['kind'], message: words.kindMissing })
      return z.NEVER
    })
