import { callById } from '#src/calls/db/calls.ts'
import { actor, found, idIn, page } from '#src/platform/web/answers.ts'
import { reviewer } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { isChairOf } from '../db/chaired.ts'
import { boardOf } from '../db/desk.ts'
import { stageOf } from '../db/review-plan.ts'
import { mayDecide } from '../domain/stage.ts'
import { BoardPage } from './board-page.tsx'

/** What the readings of a call come to, for whoever chairs its committee, once the decisions have begun. */
export const boardRoutes = routes().get(urls.reviewBoard(':call'), reviewer, async (c) => {
  const { visit, db, now } = c.var
  const id = idIn(c, 'call')
  const chairs = await isChairOf(id, actor(c).id, db)
  const call = found(chairs ? await callById(id, db) : undefined)
  const stage = await stageOf(call, now, db)
  const isOpen = stage.phase !== null && mayDecide(stage)
  const rows = isOpen ? await boardOf(call, actor(c).id, db) : undefined
  return page(<BoardPage {...{ visit, call, stage, rows }} />)
})
