import { filled } from '#src/kernel/form-state.ts'
import { chooseProgramme } from '#src/people/choose-programme.ts'
import { actor, found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import { readForm } from '#src/platform/web/form.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { programmesOfCoordinator } from '../db/programmes.ts'
import { foundAnotherProgramme } from '../found-another-programme.ts'
import { anotherForm } from './forms.ts'
import { NewProgrammePage } from './new-programme-page.tsx'
import { ProgrammesPage } from './programmes-page.tsx'
import { programmesWords } from './programmes-words.ts'
import { words } from './words.ts'

/** Several programmes in one house: found another, and say which one to work on. */
export const programmesRoutes = routes()
  .get(urls.programmes(), coordinator, async (c) => {
    const { coordinates } = actor(c)
    const programmes = await programmesOfCoordinator(coordinates, c.var.db)
    return page(<ProgrammesPage visit={c.var.visit} programmes={programmes} current={coordinates[0]} />)
  })
  .get(urls.newProgramme(), coordinator, (c) =>
    page(<NewProgrammePage visit={c.var.visit} form={filled({ zone: c.var.world.zone })} />),
  )
  .post(urls.newProgramme(), coordinator, async (c) => {
    const { visit, lang, moment, db } = c.var
    const { input, form } = await readForm(c, anotherForm(words[lang]))
    if (!input) return page(<NewProgrammePage visit={visit} form={form} />, 422)

    const by = actor(c)
    const programme = await foundAnotherProgramme({ ...input, by: by.id }, moment, db)
    await chooseProgramme({ ...by, coordinates: [...by.coordinates, programme] }, programme, db)
    return onwards(c, urls.programme(), programmesWords[lang].founded(input.name))
  })
  .post(urls.chosenProgramme(':programme'), coordinator, async (c) => {
    const { lang, db } = c.var
    const programmes = await programmesOfCoordinator(actor(c).coordinates, db)
    const chosen = found(programmes.find(({ id }) => id === idIn(c, 'programme')))
    await chooseProgramme(actor(c), chosen.id, db)
    return onwards(c, urls.programme(), programmesWords[lang].chosen(chosen.name[lang]))
  })
