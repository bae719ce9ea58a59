import { filled, valueOf, type FormState } from '#src/kernel/form-state.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { postedValues } from '#src/platform/web/form.ts'
import { signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { somebodyNamed } from '../db/somebody.ts'
import { superiorsOf } from '../db/superiors.ts'
import { chosenSuperiors, readSuperiors, superiorFields } from '../domain/superior.ts'
import { findSomebody } from '../find-somebody.ts'
import { tellSuperiors } from '../tell-superiors.ts'
import { SuperiorsPage, type Found } from './superiors-page.tsx'
import { superiorWords } from './superior-words.ts'

const fields = ['manager', 'supervisor'] as const

/** Somebody says whom they report to: search, choose, or name who is not found. */
export const superiorsRoutes = routes()
  .get(urls.mySuperiors(), signedIn, async (c) =>
    show(c, filled(superiorFields(await superiorsOf(actor(c).id, c.var.db)))),
  )
  .post(urls.mySuperiors(), signedIn, async (c) => {
    const { lang, moment, db } = c.var
    const form = filled(await postedValues(c))
    const search = fields.find((field) => valueOf(form, 'do') === `find.${field}`)
    if (search && valueOf(form, `${search}Find`) !== '') return find(c, form, search)

    const people = await somebodyNamed(chosenSuperiors(form.values), db)
    const read = readSuperiors(form.values, (id) => people.some((one) => one.id === id))
    if ('problems' in read) {
      const sentences = superiorWords[lang].problems
      const errors = Object.entries(read.problems).map(([field, problem]) => [field, sentences[problem]])
      return show(c, { ...form, errors: Object.fromEntries(errors) })
    }
    await tellSuperiors({ person: actor(c).id, superiors: read.superiors }, moment, db)
    return onwards(c, urls.me(), superiorWords[lang].saved)
  })

async function find(c: Request, form: FormState, field: Found['field']): Promise<Response> {
  const { lang, now, db } = c.var
  const found = await findSomebody({ text: valueOf(form, `${field}Find`), by: actor(c).id }, now, db)
  if (found.ok) return show(c, form, { field, people: found.value })
  return show(c, { ...form, errors: { [`${field}Find`]: superiorWords[lang].searchProblems[found.problem] } })
}

async function show(c: Request, form: FormState, found?: Found): Promise<Response> {
  const people = await somebodyNamed(chosenSuperiors(form.values), c.var.db)
  const status = Object.keys(form.errors).length > 0 ? 422 : 200
  return page(<SuperiorsPage visit={c.var.visit} {...{ form, people, found }} />, status)
}
