import { page } from '#src/platform/web/answers.ts'
import { anyone } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { homeOf } from '../db/home.ts'
import { HomePage } from './home-page.tsx'

/** The public home. */
export const homeRoutes = routes().get(urls.home(), anyone, async (c) => {
  const { visit, now, db } = c.var
  return page(<HomePage visit={visit} home={await homeOf(now, db)} />)
})
