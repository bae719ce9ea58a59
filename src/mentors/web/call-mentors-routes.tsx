import { callOfCoordinator } from '#src/calls/db/calls.ts'
import { dayOf } from '#src/kernel/dates.ts'
import { actor, found, idIn, page } from '#src/platform/web/answers.ts'
import { coordinator } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { invitationsOfCall, mentorsOfCall } from '../db/of-call.ts'
import { wishesOfCall } from '../db/wishes.ts'
import { CallMentorsPage } from './call-mentors-page.tsx'

/** The mentors of a call, for its coordinator: who there is, who is wished for, who is asked. */
export const callMentorsRoutes = routes().get(urls.callMentors(':call'), coordinator, async (c) => {
  const { db, now, visit } = c.var
  const call = found(await callOfCoordinator(idIn(c, 'call'), actor(c).coordinates, db))
  const look = { viewer: actor(c), now }
  const [mentors, wishes, invitations] = await Promise.all([
    mentorsOfCall(call.id, look, db),
    wishesOfCall(call.id, look, db),
    invitationsOfCall(call.id, actor(c), db),
  ])
  const today = dayOf(now, call.zone)
  return page(<CallMentorsPage {...{ visit, call, today, mentors, wishes, invitations }} />)
})
