import { filled, type FormState } from '#src/kernel/form-state.ts'
import { instantOf, wallClock } from '#src/kernel/wall-clock.ts'
import { keepSecret } from '#src/people/web/cookies.ts'
import { startSession } from '#src/people/start-session.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { found, idIn, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { idOf } from '#src/platform/web/id-field.ts'
import { readForm } from '#src/platform/web/form.ts'
import { anyone } from '#src/platform/web/policy.ts'
import { routes, type Routes } from '#src/platform/web/routes.ts'
import { Gallery } from '#src/ui/gallery.tsx'
import { urls } from '#src/urls.ts'
import { z } from 'zod'
import type { DemoClock } from '../clock.ts'
import { letterById, newestLetters, personas } from '../db.ts'
import { LetterPage, LettersPage } from './letters-pages.tsx'
import { PersonasPage } from './personas-page.tsx'
import { TimePage } from './time-page.tsx'
import { words } from './words.ts'

const personaForm = z.object({ person: idOf<'person'>('') })
const ZONE = 'Europe/Luxembourg'

/** What only the demo has: personas, time travel, the letters as a page, the gallery of components. */
export function demoRoutes(clock: DemoClock): Routes {
  return routes()
    .get(urls.gallery(), anyone, (c) => page(<Gallery visit={c.var.visit} />))
    .get(urls.personas(), anyone, async (c) =>
      page(<PersonasPage visit={c.var.visit} people={await personas(c.var.db)} />),
    )
    .post(urls.personas(), anyone, async (c) => {
      const { person } = found((await readForm(c, personaForm)).input)
      const session = await inTransaction(c.var.db, (tx) =>
        startSession({ person, agent: c.req.header('user-agent') ?? '' }, c.var.moment, tx),
      )
      keepSecret(c, 'session', session)
      return onwards(c, urls.home())
    })
    .get(urls.timeTravel(), anyone, (c) =>
      page(<TimePage visit={c.var.visit} form={filled({ moment: wallClock(c.var.now, ZONE) })} />),
    )
    .post(urls.timeTravel(), anyone, (c) => travel(c, clock))
    .get(urls.letters(), anyone, async (c) => {
      const to = c.req.query('to') ?? ''
      return page(<LettersPage visit={c.var.visit} letters={await newestLetters(to, c.var.db)} to={to} />)
    })
    .get(urls.letter(':letter'), anyone, async (c) =>
      page(<LetterPage visit={c.var.visit} letter={found(await letterById(idIn(c, 'letter'), c.var.db))} />),
    )
}

async function travel(c: Request, clock: DemoClock): Promise<Response> {
  const { form } = await readForm(c, z.object({}))
  const at = instantOf(typeof form.values.moment === 'string' ? form.values.moment : '', ZONE)
  if (typeof at === 'string')
    return page(<TimePage visit={c.var.visit} form={withError(form, words[c.var.lang].momentMissing)} />, 422)

  await clock.travelTo(at)
  return onwards(c, urls.timeTravel(), words[c.var.lang].travelled)
}

const withError = (form: FormState, moment: string): FormState => ({ values: form.values, errors: { moment } })
