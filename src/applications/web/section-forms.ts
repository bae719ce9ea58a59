import type { FormState } from '#src/kernel/form-state.ts'
import { found } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import type { CallForm } from '#src/calls/domain/form.ts'
import type { OwnApplication } from '../db/applications.ts'
import { keptAnswers } from '../domain/own-answers.ts'
import { callSection, isOwn, ownSection, sections, type Section, type Typed } from '../domain/sections.ts'
import { hasSection, ownTyped } from '../domain/tasks.ts'
import { fileIn } from '../domain/working-copy.ts'
import { listsFor } from './lists.ts'
import { ownErrors } from './own/read-own.ts'
import { readSection, typedOf } from './section-schemas.ts'
import { words } from './words.ts'

/** The section in the address, if the form of the call has it. */
export function sectionIn(c: Request, form: CallForm): Section {
  const all: Section[] = [...sections, ...form.sections.map(({ id }) => ownSection(id))]
  const section = found(all.find((one) => one === c.req.param('section')))
  return found(hasSection(section, form) ? section : undefined)
}

/** What of a posted form belongs to a section, and which of the call's own questions the form showed. */
export function postedTo(section: Section, form: CallForm, posted: Typed) {
  const { typed, tooLong } = typedOf(posted)
  const own = callSection(section, form.sections)
  if (!own) return { typed, tooLong }
  const asked = Object.entries(typed).filter(([name]) => own.questions.some(({ id }) => id === name))
  const shown = posted.shown === undefined ? undefined : [posted.shown].flat()
  return { typed: Object.fromEntries(asked), tooLong, ...(shown && { shown }) }
}

/** What no form sends but belongs to what is read: files, and answers that are frozen or were not shown. */
export function withKept(
  typed: Typed,
  { saved, form, today }: Pick<OwnApplication, 'saved' | 'form' | 'today'>,
  { section, shown }: { section: Section; shown?: readonly string[] | undefined },
): Typed {
  const before = saved[section]?.value ?? {}
  if (isOwn(section)) return { ...typed, ...keptAnswers(section, before, { form, today, shown }) }
  return section === 'letter' ? { ...typed, ...fileIn(before) } : typed
}

/** What is wrong with a section as it was typed, by field; nothing when it can be sent. */
export async function errorsIn(
  c: Request,
  application: Pick<OwnApplication, 'call' | 'form' | 'saved' | 'today'>,
  section: Section,
  typed: Typed,
): Promise<Record<string, string>> {
  const { call, form, today } = application
  const own = callSection(section, form.sections)
  if (own) return ownErrors(own, { form, today, typed: { ...ownTyped(application), ...typed } }, c.var.lang)
  if (isOwn(section)) return {}
  const lists = await listsFor(call, { now: c.var.now, about: typed }, c.var.db)
  const read = readSection(section, typed, { words: words[c.var.lang], letterWords: call.letterWords, lists })
  return 'errors' in read ? read.errors : {}
}

/** A section as it is saved, as the values of its form. */
export function savedForm({ saved }: Pick<OwnApplication, 'saved'>, section: Section): FormState {
  const one = saved[section]
  const values = {
    how: 'named',
    ...one?.value,
    version: String(one?.version ?? 0),
    done: one?.isDone ? 'yes' : 'later',
  }
  return { values, errors: {} }
}
