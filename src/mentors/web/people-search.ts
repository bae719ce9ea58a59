import { valueOf, type FormState } from '#src/kernel/form-state.ts'
import { allow } from '#src/platform/db/throttle.ts'
import { actor } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { peopleCalled, type Somebody } from '../db/profiles.ts'
import { words } from './words.ts'

const SEARCHES_PER_HOUR = 60
const SHORTEST = 3

type Answer =
  | { readonly people: readonly Somebody[]; readonly refused?: never }
  | { readonly refused: string; readonly people?: never }

/**
 * People whose name contains what was typed, or a sentence that says why nothing was looked up. Nobody can read out the
 * whole list. Nothing typed is no question: the Enter key in another field presses the same button.
 */
export async function searchByName(c: Request, form: FormState): Promise<Answer | undefined> {
  const { db, now, lang } = c.var
  const typed = valueOf(form, 'find').trim()
  if (typed === '') return undefined
  if (typed.length < SHORTEST) return { refused: words[lang].join.findShort }

  const self = actor(c).id
  if (!(await allow(`people-search:${self}`, SEARCHES_PER_HOUR, 60, now, db)))
    return { refused: words[lang].join.findOften }
  return { people: await peopleCalled(typed, self, db) }
}
