import { valueOf, type FormState } from '#src/kernel/form-state.ts'
import { optionalText, wholeNumber } from '#src/platform/web/fields.ts'
import { z } from 'zod'
import type { Action } from '../db/actions.ts'
import type { Mentorship } from '../db/mentorships.ts'
import type { OwnReflection } from '../db/reflections.ts'
import type { ActionToNote } from '../db/write-actions.ts'
import { audiences, parts, type Audience, type Part } from '../domain/reflection.ts'
import { actionsIn, rowFields, rowNumbers, rowValues } from './action-rows.ts'
import type { ConversationWords } from './conversation-words.ts'
import type { Words } from './words.ts'

export type ReflectionInput = {
  topics: string
  mostUseful: string
  audience: Record<Part, Audience>
  actions: readonly ActionToNote[]
  version: number
}

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
    actions: actionsIn(given, words, context),
  }))
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

/** Whether somebody wrote anything at all. */
export const isEmpty = ({ topics, mostUseful, actions }: ReflectionInput): boolean =>
  topics === '' && mostUseful === '' && actions.every(({ text }) => text === '')
