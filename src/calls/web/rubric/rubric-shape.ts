import { valueOf, valuesOf, type FormState } from '#src/kernel/form-state.ts'
import { langs } from '#src/kernel/lang.ts'

type Values = FormState['values']

/** Which criteria a posted form has, each with its number of levels, and which flags, in their order. */
export type Shape = {
  readonly criteria: readonly { readonly key: string; readonly levels: number }[]
  readonly flags: readonly string[]
}

export const LEAST_LEVELS = 2
export const MOST_LEVELS = 5
const MOST_CRITERIA = 12
const MOST_FLAGS = 12

/** The field of a criterion: its name, its weight, its number of levels, or one of its levels. */
export const criterionField = (key: string, part: string | number): string => `${key}.${part}`

/** The field of the words of a flag. */
export const flagField = (key: string): string => `${key}.flag`

/** The shape of what was posted; what is no key is left out. */
export function shapeOf(values: Values): Shape {
  const form = { values, errors: {} }
  const keys = (name: string, most: number) =>
    [...new Set(valuesOf(form, name))].filter((key) => /^[a-z0-9-]{1,40}$/.test(key)).slice(0, most)
  return {
    criteria: keys('criterion', MOST_CRITERIA).map((key) => ({
      key,
      levels: levelsIn(valueOf(form, criterionField(key, 'levels'))),
    })),
    flags: keys('flag', MOST_FLAGS),
  }
}

const levelsIn = (typed: string): number => {
  const levels = /^\d$/.test(typed) ? Number(typed) : MOST_LEVELS
  return Math.min(MOST_LEVELS, Math.max(LEAST_LEVELS, levels))
}

/**
 * The form after one of its buttons that only reshape it: another criterion, one fewer, one further up, another level.
 * Nothing when the button was none of these. `fresh` is a key nobody has used.
 */
export function reshaped(values: Values, pressed: string, fresh: string): Values | undefined {
  const { criteria, flags } = shapeOf(values)
  const keys = criteria.map(({ key }) => key)
  if (pressed === 'add-criterion')
    return {
      ...values,
      criterion: [...keys, fresh],
      [criterionField(fresh, 'levels')]: String(MOST_LEVELS),
      ...plain(fresh),
    }
  if (pressed === 'add-flag') return { ...values, flag: [...flags, fresh] }
  const [does = '', key = ''] = pressed.split('.')
  if (does === 'remove-flag') return { ...values, flag: flags.filter((one) => one !== key) }
  const levels = criteria.find((one) => one.key === key)?.levels
  if (levels === undefined) return undefined
  // the last one stays: readers need something to judge by
  if (does === 'remove' && keys.length > 1) return { ...values, criterion: keys.filter((one) => one !== key) }
  if (does === 'up' || does === 'down') return { ...values, criterion: moved(keys, key, does === 'up' ? -1 : 1) }
  if (does === 'more' || does === 'fewer')
    return { ...values, [criterionField(key, 'levels')]: String(levelsIn(String(levels + (does === 'more' ? 1 : -1)))) }
  return undefined
}

const plain = (key: string): Values => ({
  [criterionField(key, 'weight')]: '1',
  [criterionField(key, 'reason')]: 'never',
  ...Object.fromEntries(langs.map((lang) => [`${criterionField(key, 'name')}.${lang}`, ''])),
})

function moved(keys: readonly string[], key: string, by: number): string[] {
  const from = keys.indexOf(key)
  const to = Math.min(keys.length - 1, Math.max(0, from + by))
  return keys.filter((one) => one !== key).toSpliced(to, 0, key)
}
