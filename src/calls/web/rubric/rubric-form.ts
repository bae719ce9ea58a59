import type { FormState } from '#src/kernel/form-state.ts'
import { tick, wholeNumber } from '#src/platform/web/fields.ts'
import { translatedIn, translatedText, translatedValues } from '#src/platform/web/translated.ts'
import { z } from 'zod'
import { aggregates, reasonRules, type Criterion, type Judging } from '../../domain/rubric.ts'
import type { DeskWords } from '../desk-words.ts'
import { criterionField, flagField, type Shape } from './rubric-shape.ts'
import type { RubricWords } from './rubric-words.ts'

type Sentences = { readonly desk: DeskWords; readonly rubric: RubricWords }

/** The criteria, flags and aggregation of a call, for the shape that was posted. */
export const rubricForm = (words: Sentences, { criteria, flags }: Shape) =>
  z
    .object({ aggregate: z.enum(aggregates, words.rubric.chooseAggregate) })
    .and(z.object(Object.assign({}, ...criteria.map((one) => criterionFields(one, words)))))
    .and(z.object(Object.assign({}, ...flags.map((key) => flagFields(key, words)))))
    .refine(() => criteria.length > 0, { message: words.rubric.noCriteria, path: ['aggregate'] })
    .transform((typed): Judging => {
      const texts = typed as Typed
      return {
        rubric: criteria.map((one) => criterionIn(texts, one)),
        aggregate: typed.aggregate,
        flags: flags.map((key) => ({ key, name: translatedIn(texts as Texts, flagField(key)) })),
      }
    })

type Typed = Readonly<Record<string, unknown>>
type Texts = Readonly<Record<string, string>>

/** How a call is judged, as the values of its form. */
export const rubricValues = ({ rubric, aggregate, flags }: Judging): FormState['values'] => ({
  aggregate,
  criterion: rubric.map(({ key }) => key),
  flag: flags.map(({ key }) => key),
  ...Object.assign({}, ...rubric.map(valuesOf)),
  ...Object.assign({}, ...flags.map(({ key, name }) => translatedValues(flagField(key), name))),
})

const numbersTo = (levels: number): number[] => Array.from({ length: levels }, (_, n) => n + 1)

function criterionFields({ key, levels }: Shape['criteria'][number], { desk, rubric }: Sentences) {
  const level = { missing: desk.levelMissing, tooLong: desk.levelTooLong }
  return {
    ...translatedText(criterionField(key, 'name'), 120, { missing: desk.nameMissing, tooLong: desk.nameTooLong }),
    [criterionField(key, 'weight')]: wholeNumber(0, 10, rubric.weightWrong),
    [criterionField(key, 'cannotJudge')]: tick(),
    [criterionField(key, 'reason')]: z.enum(reasonRules, rubric.chooseReason).default('never'),
    ...Object.assign({}, ...numbersTo(levels).map((n) => translatedText(criterionField(key, n), 300, level))),
  }
}

const flagFields = (key: string, { rubric }: Sentences) =>
  translatedText(flagField(key), 200, { missing: rubric.flagMissing, tooLong: rubric.flagTooLong })

function criterionIn(typed: Typed, { key, levels }: Shape['criteria'][number]): Criterion {
  const texts = typed as Texts
  const reason = typed[criterionField(key, 'reason')]
  return {
    key,
    name: translatedIn(texts, criterionField(key, 'name')),
    weight: Number(typed[criterionField(key, 'weight')]),
    levels: numbersTo(levels).map((n) => translatedIn(texts, criterionField(key, n))),
    cannotJudge: typed[criterionField(key, 'cannotJudge')] === true,
    reason: reasonRules.find((rule) => rule === reason) ?? 'never',
  }
}

const valuesOf = ({ key, name, weight, levels, cannotJudge, reason }: Criterion): FormState['values'] => ({
  ...translatedValues(criterionField(key, 'name'), name),
  [criterionField(key, 'weight')]: String(weight),
  [criterionField(key, 'levels')]: String(levels.length),
  [criterionField(key, 'cannotJudge')]: cannotJudge ? 'yes' : '',
  [criterionField(key, 'reason')]: reason,
  ...Object.assign({}, ...levels.map((level, place) => translatedValues(criterionField(key, place + 1), level))),
})
