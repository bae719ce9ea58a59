import { actor, page } from '#src/platform/web/answers.ts'
import { desk } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { callsOfCoordinator, callsStoodInFor } from '../db/calls.ts'
import { mattersOf } from '../db/desk.ts'
import { phaseOf } from '../domain/call.ts'
import { closingCalls, oldestFirst } from '../domain/desk.ts'
import { TodayPage } from './today-page.tsx'

/** The desk of a coordinator, or of somebody who stands in: three queries, however much there is to do. */
export const todayRoutes = routes().get(urls.desk(), desk, async (c) => {
  const { visit, now, db } = c.var
  const viewer = actor(c)
  const [calls, stoodInFor] = await Promise.all([
    callsOfCoordinator(viewer.coordinates, db),
    callsStoodInFor(viewer, db),
  ])
  const closed = [...calls, ...stoodInFor].filter((call) => phaseOf(call, now) === 'closed')
  const matters = await mattersOf({ viewer, closed, now }, db)
  return page(
    <TodayPage
      visit={visit}
      calls={calls}
      stoodInFor={stoodInFor}
      matters={oldestFirst([...matters, ...closingCalls(calls, now)])}
    />,
  )
})
