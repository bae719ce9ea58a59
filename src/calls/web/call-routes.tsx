import { tellHistory } from '#src/history/tell-history.ts'
import { strandById } from '#src/programmes/db/strands.ts'
import { found, page } from '#src/platform/web/answers.ts'
import { anyone } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { publishedCalls } from '../db/calls.ts'
import { extensionsOf } from '../db/extensions.ts'
import { institutions } from '../db/institutions.ts'
import { milestonesOf } from '../db/milestones.ts'
import { CallPage } from './call-page.tsx'
import { CallsPage } from './calls-page.tsx'
import { publicCall } from './public-call.ts'

/** What everybody can read about calls. A call that is not published does not exist here. */
export const callRoutes = routes()
  .get(urls.calls(), anyone, async (c) => {
    const calls = await publishedCalls(c.var.now, c.var.db)
    return page(<CallsPage visit={c.var.visit} calls={calls} />)
  })
  .get(urls.call(':call'), anyone, async (c) => {
    const call = await publicCall(c)
    const { db, visit, lang, book } = c.var
    const since = call.publishedAt ?? undefined
    const [strand, milestones, employers, extensions, changes] = await Promise.all([
      strandById(call.strand, db),
      milestonesOf(call.id, db),
      institutions(db),
      extensionsOf(call.id, db),
      tellHistory({ about: [{ call: call.id }], since }, { audience: 'everybody', lang, zone: call.zone }, book, db),
    ])
    return page(
      <CallPage
        {...{ visit, call, milestones, employers, changes }}
        strand={found(strand)}
        extension={extensions[0]}
      />,
    )
  })
