import { actor, page } from '#src/platform/web/answers.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { callsOfCoordinator } from '../db/calls.ts'
import { mattersOf } from '../db/desk.ts'
import { phaseOf } from '../domain/call.ts'
import { closingCalls, oldestFirst } from '../domain/desk.ts'
import { TodayPage } from './today-page.tsx'

/** The coordinator's desk: two queries, however much there is to do. */
export const todayRoutes = routes().get(urls.desk(), coordinator, async (c) => {
  const { visit, now, db } = c.var
  const programmes = actor(c).coordinates
  const calls = await callsOfCoordinator(programmes, db)
  const closed = calls.filter((call) => phaseOf(call, now) === 'closed')
  const matters = await mattersOf({ programmes, closed, now }, db)
  return page(
    <TodayPage visit={visit} calls={calls} matters={oldestFirst([...matters, ...closingCalls(calls, now)])} />,
  )
})
