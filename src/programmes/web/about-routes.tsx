import { page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { anyone } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { programmes } from '../db/programmes.ts'
import { AboutPage } from './about-page.tsx'

/** Privacy, accessibility and help: for everybody, also before a programme exists. */
export const aboutRoutes = routes()
  .get(urls.privacy(), anyone, (c) => about(c, 'privacy'))
  .get(urls.accessibility(), anyone, (c) => about(c, 'accessibility'))
  .get(urls.help(), anyone, (c) => about(c, 'help'))

async function about(c: Request, what: 'privacy' | 'accessibility' | 'help'): Promise<Response> {
  return page(<AboutPage visit={c.var.visit} about={what} programmes={await programmes(c.var.db)} />)
}
