import { tellHistory } from '#src/history/tell-history.ts'
import { filled, type FormState } from '#src/kernel/form-state.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { readForm } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import { addPerson } from '../add-person.ts'
import { isKnown } from '../db/people.ts'
import { findPeople, personWithRoles, roleInProgrammes } from '../db/directory.ts'
import { endRole } from '../end-role.ts'
import { giveRole } from '../give-role.ts'
import { personForm } from './forms.ts'
import { PeoplePage } from './people-page.tsx'
import { PersonRolesPage } from './person-roles-page.tsx'
import { words } from './words.ts'

const roleForm = z.object({ end: idOf<'role'>('').optional() })

/** Coordinators find people, add them, and share or end the coordination of their own programmes. */
export const peopleRoutes = routes()
  .get(urls.people(), coordinator, async (c) => page(await peoplePage(c, filled({ lang: c.var.lang }))))
  .post(urls.newPerson(), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const { input, form } = await readForm(c, personForm(words[lang]))
    if (!input) return page(await peoplePage(c, form), 422)

    const added = await addPerson({ ...input, by: actor(c).id }, moment, db)
    if (!added.ok) return page(await peoplePage(c, form, words[lang].alreadyKnown), 409)
    return onwards(c, `${urls.people()}?q=${encodeURIComponent(input.familyName)}`, words[lang].added)
  })
  .get(urls.personRoles(':person'), coordinator, async (c) => {
    const { visit, lang, db, book, world } = c.var
    const programmes = actor(c).coordinates
    const person = found(await personWithRoles(idIn(c, 'person'), programmes, db))
    const about = programmes.map((programme) => ({ person: person.id, programme }))
    const history = await tellHistory({ about }, { audience: 'role-desk', lang, zone: world.zone }, book, db)
    return page(<PersonRolesPage {...{ visit, person, history }} />)
  })
  .post(urls.personRoles(':person'), coordinator, async (c) => {
    const { lang, moment, db } = c.var
    const person = actor(c)
    const { input } = await readForm(c, roleForm)
    const programme = found(person.coordinates[0])
    const whom = idIn(c, 'person')
    found((await isKnown(whom, db)) || undefined)
    if (!input?.end) {
      const given = await giveRole({ person: whom, kind: 'coordinator', programme, by: person.id }, moment, db)
      return onwards(c, urls.people(), given.ok ? words[lang].roleGiven : words[lang].hasItAlready)
    }
    found((await roleInProgrammes(input.end, person.coordinates, db)) || undefined)
    const ended = await endRole({ role: input.end, by: person.id }, moment, db)
    if (!ended.ok && ended.problem === 'last-coordinator')
      return page(await peoplePage(c, filled({ lang }), words[lang].lastCoordinator), 409)
    return onwards(c, urls.people(), words[lang].roleEnded)
  })

async function peoplePage(c: Request, form: FormState, refusal?: string) {
  const query = c.req.query('q') ?? ''
  const people = await findPeople(query, actor(c).coordinates, c.var.db)
  return <PeoplePage visit={c.var.visit} people={people} query={query} form={form} refusal={refusal} />
}
