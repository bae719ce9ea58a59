import { tellHistory } from '#src/history/tell-history.ts'
import { langs } from '#src/kernel/lang.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import { readForm } from '#src/platform/web/form.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { anyone, signedIn } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { setCookie } from 'hono/cookie'
import { z } from 'zod'
import { changeLanguage } from '../change-language.ts'
import { sessionsOf } from '../db/sessions.ts'
import { somebodyNamed } from '../db/somebody.ts'
import { superiorsOf } from '../db/superiors.ts'
import { chosenSuperiors, superiorFields } from '../domain/superior.ts'
import { endSession } from '../end-session.ts'
import { forgetSecret } from './cookies.ts'
import { MePage } from './me-page.tsx'
import { words } from './words.ts'

const A_YEAR = 365 * 24 * 3600
const languageForm = z.object({
  lang: z.enum(langs),
  back: z
    .string()
    .regex(/^\/(?![/\\])/)
    .catch('/'),
})
const sessionForm = z.object({ session: idOf<'session'>('') })

/** What somebody may do with their own account: the language, the sessions, signing out. */
export const meRoutes = routes()
  .get(urls.me(), signedIn, async (c) => {
    const person = actor(c)
    const { visit, lang, now, book, db } = c.var
    const superiors = await superiorsOf(person.id, db)
    const [sessions, people, history] = await Promise.all([
      sessionsOf(person.id, now, db),
      somebodyNamed(chosenSuperiors(superiorFields(superiors)), db),
      tellHistory({ about: [{ person: person.id }] }, { audience: 'account', lang, zone: visit.zone }, book, db),
    ])
    return page(<MePage {...{ visit, person, sessions, superiors, people, history }} />)
  })
  .post(urls.endSession(), signedIn, async (c) => {
    const { input } = await readForm(c, sessionForm)
    if (input) await endSession({ session: input.session, by: actor(c).id }, c.var.moment, c.var.db)
    return onwards(c, urls.me(), words[c.var.lang].ended)
  })
  .post(urls.signOut(), anyone, async (c) => {
    const { person, lang, moment, db } = c.var
    if (person) await endSession({ session: person.session, by: person.id }, moment, db)
    forgetSecret(c, 'session')
    c.header('clear-site-data', '"cache"')
    return onwards(c, urls.home(), words[lang].signedOut)
  })
  .post(urls.language(), anyone, async (c) => {
    const { input } = await readForm(c, languageForm)
    if (!input) return onwards(c, urls.home())
    setCookie(c, 'lang', input.lang, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: A_YEAR })
    if (c.var.person) await changeLanguage({ person: c.var.person.id, lang: input.lang }, c.var.db)
    return onwards(c, input.back)
  })
