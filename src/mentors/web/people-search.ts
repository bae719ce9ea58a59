import { valueOf, type FormState } from '#src/kernel/form-state.ts'
import type { Somebody } from '#src/people/db/somebody.ts'
import { findSomebody } from '#src/people/find-somebody.ts'
import { actor } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { words } from './words.ts'

type Answer =
  | { readonly people: readonly Somebody[]; readonly refused?: never }
  | { readonly refused: string; readonly people?: never }

/**
 * People whose name contains what was typed, or a sentence that says why nothing was looked up. Nothing typed is no
 * question: the Enter key in another field presses the same button.
 */
export async function searchByName(c: Request, form: FormState): Promise<Answer | undefined> {
  const { db, now, lang } = c.var
  const text = valueOf(form, 'find').trim()
  if (text === '') return undefined

  const found = await findSomebody({ text, by: actor(c).id }, now, db)
  const { findShort, findOften } = words[lang].join
  return found.ok ? { people: found.value } : { refused: found.problem === 'too-short' ? findShort : findOften }
}
