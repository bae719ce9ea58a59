import type { FormState } from '#src/kernel/form-state.ts'
import { langs, type Lang, type Translated } from '#src/kernel/lang.ts'
import { optionalText } from '#src/platform/web/fields.ts'
import { z } from 'zod'
import type { Choice } from '../../domain/question.ts'
import type { QuestionWords } from './words.ts'

/** As many choices as a list can have and still be read. */
const MOST = 30
const SPARE = 4
const numbers = Array.from({ length: MOST }, (_, i) => i + 1)

/** What the names of all fields of the n-th choice begin with. */
export const choiceName = (n: number): string => `choice${n}`

/** The name of a field of the n-th choice: its text in a language, or its key. */
export const choiceField = (n: number, part: Lang | 'key'): string => `${choiceName(n)}.${part}`

/** The rows to show: those that are typed in, and some to spare. */
export function choiceRows({ values }: FormState): number[] {
  const last = numbers.findLast((n) => langs.some((lang) => (values[choiceField(n, lang)] ?? '') !== '')) ?? 0
  return numbers.slice(0, Math.max(last + (last === 0 ? SPARE : 2), SPARE))
}

/** The fields of the rows, for an object schema. A row is empty or whole. */
export function choiceFields(missing: QuestionWords['missing']): Record<string, z.ZodType<string>> {
  const fields = numbers.flatMap((n) => [
    [choiceField(n, 'key'), z.string().max(40).catch('')],
    ...langs.map((lang) => [choiceField(n, lang), optionalText(200, missing.choiceLong)]),
  ])
  return Object.fromEntries(fields) as Record<string, z.ZodType<string>>
}

/** The first row that is written in some languages and missing in others. */
export const halfChoice = (typed: object): number | undefined =>
  numbers.find((n) => {
    const texts = langs.map((lang) => textIn(typed, choiceField(n, lang)))
    return texts.includes('') && texts.some((text) => text !== '')
  })

/** The choices typed in. A new one gets a key from its English words, which then never changes. */
export function choicesIn(typed: object): Choice[] {
  const taken = new Set<string>()
  return numbers.flatMap((n) => {
    const label: Translated = {
      en: textIn(typed, choiceField(n, 'en')),
      fr: textIn(typed, choiceField(n, 'fr')),
      de: textIn(typed, choiceField(n, 'de')),
    }
    if (label.en === '') return []
    const key = freeKey(textIn(typed, choiceField(n, 'key')) || keyFrom(label.en), taken)
    taken.add(key)
    return [{ key, label }]
  })
}

/** Choices as the values of their rows. */
export const choiceValues = (choices: readonly Choice[]): FormState['values'] =>
  Object.fromEntries(
    choices.flatMap(({ key, label }, i) => [
      [choiceField(i + 1, 'key'), key],
      ...langs.map((lang) => [choiceField(i + 1, lang), label[lang]]),
    ]),
  )

const textIn = (typed: object, name: string): string => {
  const value: unknown = Reflect.get(typed, name)
  return typeof value === 'string' ? value : ''
}

const keyFrom = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 30) || 'choice'

function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  const key = /^[a-z0-9-]{1,40}$/.test(wanted) ? wanted : keyFrom(wanted)
  if (!taken.has(key)) return key
  const n = numbers.find((i) => !taken.has(`${key}-${i}`)) ?? taken.size
  return `${key}-${n}`
}
