import { filled } from '#src/kernel/form-state.ts'
import { onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { anyone } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { secretIn } from '#src/platform/web/secret-link.ts'
import { urls } from '#src/urls.ts'
import { foundingLink } from '../db/founding-links.ts'
import { foundProgramme } from '../found-programme.ts'
import { foundingForm } from './forms.ts'
import { LinkOverPage, SetUpPage } from './set-up-page.tsx'
import { words } from './words.ts'

/** The page behind the link on the console: the first coordinator founds the programme, once. */
export const setUpRoutes = routes()
  .get(urls.setUp(':token'), anyone, async (c) => {
    if (!(await isGood(c))) return page(<LinkOverPage visit={c.var.visit} />, 404)
    const form = filled({ name: 'ADVANCE', zone: c.var.world.zone, lang: c.var.lang })
    return page(<SetUpPage visit={c.var.visit} token={secretIn(c)} form={form} />)
  })
  .post(urls.setUp(':token'), anyone, async (c) => {
    const { visit, lang, moment, db } = c.var
    if (!(await isGood(c))) return page(<LinkOverPage visit={visit} />, 404)
    const token = secretIn(c)
    const { input, form } = await readForm(c, foundingForm(words[lang]))
    if (!input) return page(<SetUpPage {...{ visit, token, form }} />, 422)

    const founded = await foundProgramme({ ...input, token }, moment, db)
    if (!founded.ok) {
      const refusal = words[lang].problems[founded.problem]
      return page(<SetUpPage {...{ visit, token, form, refusal }} />, 409)
    }
    return onwards(c, `${urls.signIn()}?next=${encodeURIComponent(urls.desk())}`, words[lang].founded)
  })

const isGood = async (c: Request): Promise<boolean> =>
  (await foundingLink(secretIn(c), c.var.now, c.var.db)) !== undefined
