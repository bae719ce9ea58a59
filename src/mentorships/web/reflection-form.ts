import { valueOf, type FormState } from '#src/kernel/form-state.ts'
import { parseId, type Id } from '#src/kernel/id.ts'
import { day, optionalText, wholeNumber } from '#src/platform/web/fields.ts'
import { z } from 'zod'
import type { Action } from '../db/actions.ts'
import type { Mentorship } from '../db/mentorships.ts'
import type { OwnReflection } from '../db/reflections.ts'
import type { ActionToNote } from '../db/write-actions.ts'
import { audiences, parts, type Audience, type Part } from '../domain/reflection.ts'
import type { ConversationWords } from './conversation-words.ts'
import type { Words } from './words.ts'

export type ReflectionInput = {
  topics: string
  mostUseful: string
  audience: Record<Part, Audience>
  actions: readonly ActionToNote[]
  version: number
}

/** The most rows for actions one form can have. */
export const MOST_ROWS = 12

const FIRST_ROWS = 3

/** The names of the fields of one row. */
export const rowFields = (row: number) =>
  ({
    id: `action-${row}-id`,
    text: `action-${row}-text`,
    owner: `action-${row}-owner`,
    due: `action-${row}-due`,
  }) as const

/** The name of the field that says who may read a part. */
export const audienceField = (part: Part) => `audience-${part}` as const

/** The three parts, each with its audience; a row with text needs an owner and a day, a row without one is left out. */
export function reflectionForm(words: Words, own: ConversationWords['reflection']): z.ZodType<ReflectionInput> {
  const long = optionalText(5000, own.tooLong)
  const audience = z.enum(audiences).default('me')
  const written = { topics: long, mostUseful: long, version: wholeNumber(0, 999_999, '') }
  const shares = { 'audience-topics': audience, 'audience-mostUseful': audience, 'audience-actions': audience }
  return z.looseObject({ ...written, ...shares }).transform((given, context) => ({
    topics: given.topics,
    mostUseful: given.mostUseful,
    version: given.version,
    audience: {
      topics: given['audience-topics'],
      mostUseful: given['audience-mostUseful'],
      actions: given['audience-actions'],
    },
    actions: rowNumbers().flatMap((row) => actionOf(given, row, words, context) ?? []),
  }))
}

function actionOf(
  given: Readonly<Record<string, unknown>>,
  row: number,
  words: Words,
  context: z.RefinementCtx,
): ActionToNote | undefined {
  const names = rowFields(row)
  const text = (name: string) => (typeof given[name] === 'string' ? given[name].trim() : '')
  const id: Id<'action'> | undefined = parseId<'action'>(text(names.id))
  if (text(names.text) === '') return id && { id, text: '', owner: 'mentee', dueOn: null }

  const complain = (message: string, name: string) => context.addIssue({ code: 'custom', message, path: [name] })
  const owner = z.enum(['mentee', 'mentor']).safeParse(given[names.owner])
  const due = day(words.dueMissing).safeParse(given[names.due])
  if (text(names.text).length > 300) complain(words.actionTooLong, names.text)
  if (!owner.success) complain(words.ownerMissing, names.owner)
  if (!due.success) complain(words.dueMissing, names.due)
  return { id, text: text(names.text), owner: owner.data ?? 'mentee', dueOn: due.data ?? null }
}

/** How many rows a form shows: those with text and an empty one more, never fewer than three, one more on demand. */
export function rowsIn(form: FormState, more = 0): number {
  const used = rowNumbers().filter((row) => valueOf(form, rowFields(row).text) !== '')
  const posted = rowNumbers().filter((row) => form.values[rowFields(row).text] !== undefined)
  const shown = Math.max(FIRST_ROWS, posted.length, (used.at(-1) ?? -1) + 2) + more
  return Math.min(MOST_ROWS, shown)
}

/** A stored reflection with its open actions as the form shows it. */
export const reflectionValues = (
  reflection: OwnReflection,
  actions: readonly Action[],
  mentorship: Mentorship,
): FormState['values'] => ({
  topics: reflection.topics,
  mostUseful: reflection.mostUseful,
  'audience-topics': reflection.audience.topics,
  'audience-mostUseful': reflection.audience.mostUseful,
  'audience-actions': reflection.audience.actions,
  version: String(reflection.version),
  ...rowValues(actions, 0, mentorship),
})

/**
 * What was typed, beside what another window has saved: a part left empty here shows the saved text, saved actions
 * that are not in the form join it, and a part that was private in one of the two is private.
 */
export function besideStored(
  typed: FormState['values'],
  stored: OwnReflection,
  actions: readonly Action[],
  mentorship: Mentorship,
): FormState['values'] {
  const form = { values: typed, errors: {} }
  const known = rowNumbers().map((row) => valueOf(form, rowFields(row).id))
  const free = rowNumbers().findLastIndex((row) => valueOf(form, rowFields(row).text) !== '') + 1
  const isPrivate = parts.filter((part) => stored.audience[part] === 'me')
  return {
    ...typed,
    topics: valueOf(form, 'topics') || stored.topics,
    mostUseful: valueOf(form, 'mostUseful') || stored.mostUseful,
    ...Object.fromEntries(isPrivate.map((part) => [audienceField(part), 'me'])),
    ...rowValues(
      actions.filter(({ id }) => !known.includes(id)),
      free,
      mentorship,
    ),
  }
}

function rowValues(actions: readonly Action[], from: number, mentorship: Mentorship): Record<string, string> {
  const fields = actions.slice(0, MOST_ROWS - from).flatMap((action, index) => {
    const names = rowFields(from + index)
    return [
      [names.id, action.id],
      [names.text, action.text],
      [names.owner, action.owner === mentorship.mentee ? 'mentee' : 'mentor'],
      [names.due, action.dueOn?.toString() ?? ''],
    ] as const
  })
  return Object.fromEntries(fields)
}

/** Whether somebody wrote anything at all. */
export const isEmpty = ({ topics, mostUseful, actions }: ReflectionInput): boolean =>
  topics === '' && mostUseful === '' && actions.every(({ text }) => text === '')

const rowNumbers = () => Array.from({ length: MOST_ROWS }, (_, row) => row)
