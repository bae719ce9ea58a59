import { blank, filled, type FormState } from '#src/kernel/form-state.ts'
import { parseId, type Id } from '#src/kernel/id.ts'
import { actor, found, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { readForm } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { translatedValues } from '#src/platform/web/translated.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { addTerm } from '../add-term.ts'
import { programmeOfCoordinator } from '../db/programmes.ts'
import { termsOf } from '../db/terms.ts'
import { moveTerm } from '../move-term.ts'
import { renameTerm } from '../rename-term.ts'
import { termForm } from './forms.ts'
import { TermsPage } from './terms-page.tsx'
import { words } from './words.ts'

const moveForm = z.object({ move: idOf<'term'>(''), way: z.enum(['up', 'down']) })

/** The words people choose from: added, renamed and moved. */
export const termRoutes = routes()
  .get(urls.terms(), coordinator, async (c) => {
    const edited = parseId<'term'>(c.req.query('edit') ?? '')
    const one = edited && (await termsOf(await own(c), c.var.db)).find(({ id }) => id === edited)
    return terms(c, one ? { form: filled(translatedValues('label', one.label)), edited: one.id } : {})
  })
  .post(urls.terms(), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const programme = await own(c)
    const by = actor(c).id
    const move = (await readForm(c, moveForm)).input
    if (move) {
      const moved = await moveTerm({ programme, term: move.move, way: move.way, by }, moment, db)
      return onwards(c, urls.terms(), moved.ok ? undefined : words[lang].problems[moved.problem])
    }

    const { input, form } = await readForm(c, termForm(words[lang]))
    if (!input) return terms(c, { form, edited: parseId<'term'>(String(form.values.id ?? '')), status: 422 })
    if (input.id === undefined) {
      await addTerm({ programme, kind: input.kind, label: input.label, by }, moment, db)
      return onwards(c, urls.terms(), words[lang].termAdded)
    }
    const renamed = await renameTerm({ programme, term: input.id, label: input.label, by }, moment, db)
    return onwards(c, urls.terms(), renamed.ok ? words[lang].termRenamed : words[lang].problems[renamed.problem])
  })

type Back = { form?: FormState; edited?: Id<'term'> | undefined; status?: 422 }

async function terms(c: Request, { form = blank, edited, status }: Back = {}): Promise<Response> {
  const all = await termsOf(await own(c), c.var.db)
  return page(<TermsPage visit={c.var.visit} terms={all} edited={edited} form={form} />, status)
}

const own = async (c: Request): Promise<Id<'programme'>> =>
  found(await programmeOfCoordinator(actor(c).coordinates, c.var.db)).id
