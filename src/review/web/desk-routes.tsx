import type { Call } from '#src/calls/domain/call.ts'
import { actor, onwards, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { coordinator, desk } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { deskOf } from '../db/desk.ts'
import { committeeLoads } from '../db/sharing-board.ts'
import { shareOut } from '../share-out.ts'
import { ApplicationsPage } from './applications-page.tsx'
import { callOnDesk, ownCall } from './own-call.ts'
import { ReadersPage } from './readers-page.tsx'
import { words } from './words.ts'

/** The table of a call: who applied and what the readers say; and the committee with its loads. */
export const deskRoutes = routes()
  .get(urls.callApplications(':call'), desk, async (c) => applications(c, await callOnDesk(c)))
  .get(urls.callReaders(':call'), coordinator, async (c) => readers(c, await ownCall(c)))
  .post(urls.callReaders(':call'), coordinator, async (c) => {
    const call = await ownCall(c)
    const shared = await shareOut({ call: call.id, by: actor(c).id }, c.var.moment, c.var.db)
    if (!shared.ok) return readers(c, call, words[c.var.lang].noCommittee)
    return onwards(c, urls.callReaders(call.id), words[c.var.lang].shareOutDone(shared.value))
  })

/** So many lines stand on one page of the table. */
const LINES = 100

async function applications(c: Request, call: Call): Promise<Response> {
  const page_ = Number(/^[1-9]\d{0,3}$/.exec(c.req.query('page') ?? '')?.[0] ?? 1)
  const rows = await deskOf(call, actor(c), c.var.db)
  return page(<ApplicationsPage visit={c.var.visit} {...{ call, rows }} lines={LINES} at={page_} />)
}

async function readers(c: Request, call: Call, refusal?: string): Promise<Response> {
  const committee = await committeeLoads(call.id, actor(c), c.var.db)
  return page(
    <ReadersPage visit={c.var.visit} call={call} committee={committee} refusal={refusal} />,
    refusal ? 409 : 200,
  )
}
