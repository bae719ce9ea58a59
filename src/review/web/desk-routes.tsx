import type { Call } from '#src/calls/domain/call.ts'
import { actor, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { desk } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { deskOf } from '../db/desk.ts'
import { ApplicationsPage } from './applications-page.tsx'
import { callOnDesk } from './own-call.ts'

/** The table of a call: who applied and what the readers say. */
export const deskRoutes = routes().get(urls.callApplications(':call'), desk, async (c) =>
  applications(c, await callOnDesk(c)),
)

/** So many lines stand on one page of the table. */
const LINES = 100

async function applications(c: Request, call: Call): Promise<Response> {
  const page_ = Number(/^[1-9]\d{0,3}$/.exec(c.req.query('page') ?? '')?.[0] ?? 1)
  const rows = await deskOf(call, actor(c), c.var.db)
  return page(<ApplicationsPage visit={c.var.visit} {...{ call, rows }} lines={LINES} at={page_} />)
}
