import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Lang } from '#src/kernel/lang.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { visitor } from '#src/people/web/visitor.ts'
import { assetRoutes, type Asset } from '#src/platform/web/assets.ts'
import { passedFiles } from '#src/platform/files/serve-files.ts'
import type { Env, Request } from '#src/platform/web/env.ts'
import { takeNotice } from '#src/platform/web/notice.ts'
import { mount, type Routes } from '#src/platform/web/routes.ts'
import { ownFormsOnly, securityHeaders } from '#src/platform/web/security.ts'
import { momentAt, type World } from '#src/platform/world.ts'
import { notAdmitted, notFound, passEnded, tooLarge, wentWrong } from './error-pages.tsx'
import { historyBook } from './history-book.ts'
import { urls } from './urls.ts'
import { menuOf } from './menu.ts'

export type Surroundings = {
  readonly assets: readonly Asset[]
  readonly tables: readonly Routes[]
  /** What the demo adds to every page. */
  readonly demo?: (now: Temporal.Instant, lang: Lang) => NonNullable<Visit['demo']>
}

/** Eleven megabytes: a letter as PDF of at most ten, and the rest of its form. */
const LARGEST_REQUEST = 11 * 1024 * 1024

/** The service as one function from a request to a response. */
export function createApp(world: World, { assets, tables, demo }: Surroundings): Hono<Env> {
  const app = new Hono<Env>()
  app.use(async (c, next) => {
    const now = world.clock()
    c.set('world', world)
    c.set('db', world.db)
    c.set('now', now)
    c.set('moment', momentAt(now))
    c.set('book', historyBook)
    // from now on there is a response: a cookie set while a page is made is in whatever the page answers with
    c.res.headers.set('x-content-type-options', 'nosniff')
    await next()
  })
  app.use(securityHeaders)
  app.route('/', assetRoutes(assets))
  app.get(urls.file(':pass'), passedFiles)
  app.use(ownFormsOnly)
  // asking a GET for its body would cost more than the rest of its way in
  app.on('POST', '*', bodyLimit({ maxSize: LARGEST_REQUEST, onError: (c) => tooLarge(c as Request) }))
  app.use(visitor)
  app.use(async (c, next) => {
    c.set('visit', visitOf(c, demo))
    await next()
  })
  mount(app, tables, notAdmitted)
  app.get(urls.file(':pass'), (c) => passEnded(c))
  app.notFound((c) => notFound(c))
  app.onError((error, c) => wentWrong(error, c))
  return app
}

function visitOf(c: Request, demo: Surroundings['demo']): Visit {
  const { lang, now, person } = c.var
  const notice = c.req.method === 'GET' ? takeNotice(c) : undefined
  return {
    lang,
    path: c.req.path,
    now,
    zone: c.var.world.zone,
    menu: menuOf(person, lang),
    ...(person && { who: { name: person.name } }),
    ...(notice !== undefined && { notice }),
    ...(demo && { demo: demo(now, lang) }),
  }
}
