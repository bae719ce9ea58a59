import type { FormState } from '#src/kernel/form-state.ts'
import { parseId } from '#src/kernel/id.ts'
import { langs } from '#src/kernel/lang.ts'
import { optionalText, tick, ticks } from '#src/platform/web/fields.ts'
import { translatedIn, translatedText, translatedValues } from '#src/platform/web/translated.ts'
import { z } from 'zod'
import { calendarDay } from '#src/kernel/calendar-day.ts'
import { readerGroups, type Condition, type QuestionKind, type QuestionPlan } from '../../domain/question.ts'
import { LARGEST_NUMBER } from '../../domain/read-answer.ts'
import { choiceField, choiceFields, choicesIn, choiceValues, halfChoice } from './choice-fields.ts'
import type { QuestionWords } from './words.ts'

/** A question of a kind as it is typed in; whether it fits among the others is not for the form to say. */
export const questionForm = ({ missing }: QuestionWords, kind: QuestionKind) =>
  z
    .object({
      section: z.string().default(''),
      ...translatedText('label', 300, { missing: missing.label, tooLong: missing.labelLong }),
      ...emptyOrAll('help', missing.textLong),
      ...choiceFields(missing),
      mostWords: numberOrNothing(1, 2000, missing.words),
      least: numberOrNothing(-LARGEST_NUMBER, LARGEST_NUMBER, missing.number),
      most: numberOrNothing(-LARGEST_NUMBER, LARGEST_NUMBER, missing.number),
      isRequired: tick(),
      requiredFrom: dayOrNothing(missing.day),
      frozenAfter: dayOrNothing(missing.day),
      condition: z.string(missing.once).default(''),
      audience: ticks(),
      asksAgain: tick(),
    })
    .superRefine((typed, context) => {
      if (isHalfWritten(typed, 'help'))
        context.addIssue({ code: 'custom', path: ['help.en'], message: missing.everywhere })
      const half = halfChoice(typed)
      if (half !== undefined)
        context.addIssue({ code: 'custom', path: [choiceField(half, 'en')], message: missing.choice })
      if (conditionIn(typed.condition) === undefined)
        context.addIssue({ code: 'custom', path: ['condition'], message: missing.condition })
    })
    .transform((typed) => ({
      section: parseId<'call_section'>(typed.section),
      asksAgain: typed.asksAgain,
      plan: planIn(typed, kind),
    }))

type Typed = {
  readonly [F in `${'label' | 'help'}.${'en' | 'fr' | 'de'}`]: string
} & {
  readonly mostWords: number | null
  readonly least: number | null
  readonly most: number | null
  readonly isRequired: boolean
  readonly requiredFrom: Temporal.PlainDate | null
  readonly frozenAfter: Temporal.PlainDate | null
  readonly condition: string
  readonly audience: readonly string[]
}

function planIn(typed: Typed, kind: QuestionKind): QuestionPlan {
  const { isRequired } = typed
  return {
    kind,
    label: translatedIn(typed, 'label'),
    help: translatedIn(typed, 'help'),
    choices: kind === 'one-choice' || kind === 'several-choices' ? choicesIn(typed) : [],
    mostWords: kind === 'long-text' ? typed.mostWords : null,
    least: kind === 'number' ? typed.least : null,
    most: kind === 'number' ? typed.most : null,
    isRequired,
    requiredFrom: isRequired ? typed.requiredFrom : null,
    frozenAfter: typed.frozenAfter,
    condition: conditionIn(typed.condition) ?? null,
    audience: readerGroups.filter((group) => typed.audience.includes(group)),
  }
}

/** A question as the values of its form. */
export const questionValues = (plan: QuestionPlan): FormState['values'] => ({
  ...translatedValues('label', plan.label),
  ...translatedValues('help', plan.help),
  ...choiceValues(plan.choices),
  mostWords: plan.mostWords?.toString() ?? '',
  least: plan.least?.toString() ?? '',
  most: plan.most?.toString() ?? '',
  ...(plan.isRequired && { isRequired: 'yes' }),
  requiredFrom: plan.requiredFrom?.toString() ?? '',
  frozenAfter: plan.frozenAfter?.toString() ?? '',
  condition: conditionValue(plan.condition),
  audience: plan.audience,
})

/** A condition as the one choice that stands for it in the form; the empty text asks always. */
export const conditionValue = (condition: Condition | null): string =>
  condition ? [condition.on, condition.is, 'value' in condition ? condition.value : ''].join(' ').trim() : ''

function conditionIn(text: string): Condition | null | undefined {
  if (text === '') return null
  const [question = '', is, ...value] = text.split(' ')
  const on = parseId<'question'>(question)
  if (!on) return undefined
  if (is === 'filled') return { on, is }
  return is === 'equals' || is === 'includes' ? { on, is, value: value.join(' ') } : undefined
}

/** A text in all languages that may be missing in all of them. */
export function emptyOrAll<const Name extends string>(name: Name, tooLong: string) {
  const fields = langs.map((lang) => [`${name}.${lang}`, optionalText(1000, tooLong)])
  return Object.fromEntries(fields) as Record<`${Name}.${(typeof langs)[number]}`, z.ZodType<string>>
}

/** Whether such a text is there in one language and missing in another. */
export function isHalfWritten(typed: Readonly<Record<string, unknown>>, name: string): boolean {
  const empty = langs.filter((lang) => typed[`${name}.${lang}`] === '')
  return empty.length > 0 && empty.length < langs.length
}

/** A whole number between two bounds, or nothing. */
const numberOrNothing = (least: number, most: number, message: string) =>
  orNothing(
    (text) => (/^-?\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined),
    message,
  )

const dayOrNothing = (message: string) => orNothing(calendarDay, message)

/** What a text says, nothing when it is empty, and the message when it says neither. */
const orNothing = <T>(read: (text: string) => T | undefined, message: string) =>
  z
    .string(message)
    .trim()
    .default('')
    .transform((text, context) => {
      const value = text === '' ? null : read(text)
      if (value === undefined) context.addIssue(message)
      return value ?? null
    })
