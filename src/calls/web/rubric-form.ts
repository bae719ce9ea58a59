import type { FormState } from '#src/kernel/form-state.ts'
import { wholeNumber } from '#src/platform/web/fields.ts'
import { translatedIn, translatedText, translatedValues } from '#src/platform/web/translated.ts'
import { z } from 'zod'
import type { Criterion, Rubric } from '../domain/rubric.ts'
import type { DeskWords } from './desk-words.ts'

/** The five levels by their number, the weakest first. */
export const levelNumbers = [1, 2, 3, 4, 5] as const

/** Names, weights and level texts of the criteria of a call; which criteria there are stays as it is. */
export const rubricForm = (words: DeskWords, rubric: Rubric) =>
  z
    .object(
      Object.assign({}, ...rubric.map(({ key }) => criterionFields(key, words))) as ReturnType<typeof criterionFields>,
    )
    .transform((typed): Rubric => rubric.map(({ key }) => criterionIn(typed, key)))

/** A rubric as the values of its form. */
export const rubricValues = (rubric: Rubric): FormState['values'] => Object.assign({}, ...rubric.map(valuesOf))

/** The field of a criterion: its name, its weight or one of its levels. */
export const criterionField = (key: string, part: string | number): string => `${key}.${part}`

function criterionFields(key: string, words: DeskWords): Record<string, z.ZodType<string | number>> {
  const level = { missing: words.levelMissing, tooLong: words.levelTooLong }
  return {
    ...translatedText(criterionField(key, 'name'), 120, { missing: words.nameMissing, tooLong: words.nameTooLong }),
    [criterionField(key, 'weight')]: wholeNumber(1, 10, words.weightWrong),
    ...Object.assign({}, ...levelNumbers.map((n) => translatedText(criterionField(key, n), 300, level))),
  }
}

function criterionIn(typed: Readonly<Record<string, string | number>>, key: string): Criterion {
  const texts = typed as Readonly<Record<string, string>>
  const level = (n: number) => translatedIn(texts, criterionField(key, n))
  return {
    key,
    name: translatedIn(texts, criterionField(key, 'name')),
    weight: Number(typed[criterionField(key, 'weight')]),
    levels: [level(1), level(2), level(3), level(4), level(5)],
  }
}

const valuesOf = ({ key, name, weight, levels }: Criterion): FormState['values'] => ({
  ...translatedValues(criterionField(key, 'name'), name),
  [criterionField(key, 'weight')]: String(weight),
  ...Object.assign({}, ...levels.map((level, place) => translatedValues(criterionField(key, place + 1), level))),
})
