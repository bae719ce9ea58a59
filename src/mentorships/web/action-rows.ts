import { valueOf, type FormState } from '#src/kernel/form-state.ts'
import { parseId, type Id } from '#src/kernel/id.ts'
import { day } from '#src/platform/web/fields.ts'
import { z } from 'zod'
import type { Action } from '../db/actions.ts'
import type { Mentorship } from '../db/mentorships.ts'
import type { ActionToNote } from '../db/write-actions.ts'
import type { Words } from './words.ts'

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

/** The actions in a posted form: a row with text needs an owner and a day; one without text is left out, or taken back. */
export const actionsIn = (
  given: Readonly<Record<string, unknown>>,
  words: Words,
  context: z.RefinementCtx,
): readonly ActionToNote[] => rowNumbers().flatMap((row) => actionOf(given, row, words, context) ?? [])

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

/** How many rows are open at first: those in use and one more. The others unfold, so that two minutes look like two minutes. */
export const openRows = (form: FormState): number =>
  Math.min(MOST_ROWS, rowNumbers().findLastIndex((row) => valueOf(form, rowFields(row).text) !== '') + 2)

/** Stored actions as the rows of a form, from a row on. */
export function rowValues(actions: readonly Action[], from: number, mentorship: Mentorship): Record<string, string> {
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

/** Every row a form can have. */
export const rowNumbers = () => Array.from({ length: MOST_ROWS }, (_, row) => row)
