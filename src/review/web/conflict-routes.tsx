import { blank, type FormState } from '#src/kernel/form-state.ts'
import { actor, found, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { desk } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { involvedIn } from '../db/conflicts.ts'
import { conflicts } from '../domain/conflict.ts'
import { sayConflict } from '../say-conflict.ts'
import { applicationOnDesk } from './own-application.ts'
import { conflictWords, type ConflictWords } from './conflict-words.ts'
import { ConflictsPage } from './conflicts-page.tsx'

const nearForm = (words: ConflictWords) =>
  z.object({ person: idOf<'person'>(words.choosePerson), conflict: z.enum(conflicts, words.chooseKind) })

/** Who at the desk and on the committee is too near to an application. */
export const conflictRoutes = routes()
  .get(urls.applicationConflicts(':application'), desk, (c) => show(c))
  .post(urls.applicationConflicts(':application'), desk, async (c) => {
    const { lang, moment, db } = c.var
    const words = conflictWords[lang]
    const application = await applicationOnDesk(c)
    const { input, form } = await readForm(c, nearForm(words))
    if (!input) return show(c, { form, status: 422 })

    const { person, conflict } = input
    const named = found((await involvedIn(application.id, db)).find(({ id }) => id === person))
    if (named.source === 'applicant' && named.conflict !== 'none')
      return show(c, { form, status: 409, refusal: words.lasting })

    const by = actor(c).id
    await sayConflict({ application: application.id, person, kind: conflict, by }, moment, db)
    if (conflict === 'none') return onwards(c, urls.applicationConflicts(application.id), words.cleared)
    if (person === by) return onwards(c, urls.callApplications(application.call), words.gone)
    return onwards(c, urls.applicationConflicts(application.id), words.noted)
  })

type Back = { form?: FormState; refusal?: string; status?: 409 | 422 }

async function show(c: Request, { form = blank, refusal, status }: Back = {}): Promise<Response> {
  const application = await applicationOnDesk(c)
  const involved = await involvedIn(application.id, c.var.db)
  return page(<ConflictsPage visit={c.var.visit} {...{ application, involved, form, refusal }} />, status)
}
