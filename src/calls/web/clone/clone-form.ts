import type { FormState } from '#src/kernel/form-state.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { ticks, tick, wholeNumber } from '#src/platform/web/fields.ts'
import { translatedIn, translatedText, translatedValues } from '#src/platform/web/translated.ts'
import { z } from 'zod'
import { planOf, type CallPlan } from '../../domain/call-plan.ts'
import type { Call } from '../../domain/call.ts'
import type { Milestone, MilestoneRow } from '../../domain/milestone.ts'
import { renamed, type NextCall } from '../../domain/next-call.ts'
import type { DeskWords } from '../desk-words.ts'
import { localTime } from '../local-time.ts'
import { optionalDay } from '../optional-day.ts'

export type Earlier = { readonly call: Call; readonly milestones: readonly MilestoneRow[] }

type Terms = { readonly words: DeskWords; readonly lang: Lang; readonly earlier: Earlier }

/** The field of one milestone's time. */
export const timeField = (one: Pick<MilestoneRow, 'id'>) => `at.${one.id}`

/** What is looked through before a call is made after an earlier one. Dates that are left out are not looked at. */
export const cloneForm = ({ words, lang, earlier: { call, milestones } }: Terms) =>
  z
    .object({
      ...translatedText('name', 120, { missing: words.nameMissing, tooLong: words.nameTooLong }),
      opens: localTime(words, call.zone, lang),
      closes: localTime(words, call.zone, lang),
      places: wholeNumber(1, 10_000, words.placesWrong),
      contractUntil: optionalDay(words.dayWrong),
      keep: ticks(),
      check: tick(),
      ...Object.fromEntries(milestones.map((one) => [timeField(one), z.string().default('')])),
    })
    .superRefine((typed, context) => {
      for (const one of milestones.filter(({ id }) => typed.keep.includes(id))) {
        const read = localTime(words, call.zone, lang).safeParse(timeOf(one, typed))
        for (const { message } of read.error?.issues.slice(0, 1) ?? [])
          context.addIssue({ code: 'custom', path: [timeField(one)], message })
      }
    })
    .transform((typed) => {
      const plan: CallPlan = {
        ...planOf(call),
        name: translatedIn(typed, 'name'),
        opensLocal: typed.opens,
        closesLocal: typed.closes,
        places: typed.places,
        eligibility: {
          ...call.eligibility,
          contractUntil: typed.contractUntil === '' ? null : typed.contractUntil,
        },
      }
      const years = Number(typed.opens.slice(0, 4)) - Number(planOf(call).opensLocal.slice(0, 4))
      const kept: Milestone[] = milestones
        .filter(({ id }) => typed.keep.includes(id))
        .map(({ id, ...one }) => ({ ...one, name: renamed(one.name, years), atLocal: timeOf({ id }, typed) }))
      return { plan, milestones: kept, check: typed.check }
    })

/** The time typed for one milestone; the names of these fields are known only when the form is read. */
function timeOf(one: Pick<MilestoneRow, 'id'>, typed: object): string {
  const typedTime = new Map<string, unknown>(Object.entries(typed)).get(timeField(one))
  return typeof typedTime === 'string' ? typedTime.trim() : ''
}

/** A proposal as the values of the form. */
export const cloneValues = (next: NextCall, { milestones }: Earlier): FormState['values'] => ({
  ...translatedValues('name', next.plan.name),
  opens: next.plan.opensLocal,
  closes: next.plan.closesLocal,
  places: String(next.plan.places),
  contractUntil: next.plan.eligibility.contractUntil ?? '',
  keep: milestones.map(({ id }) => id),
  ...Object.fromEntries(milestones.map((one, place) => [timeField(one), next.milestones[place]?.atLocal ?? ''])),
})
