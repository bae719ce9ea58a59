import { tellHistory } from '#src/history/tell-history.ts'
import { actor } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { callAtAGlance } from '../../db/call-at-a-glance.ts'
import { mattersOf } from '../../db/desk.ts'
import { phaseOf, type Call } from '../../domain/call.ts'
import { oldestFirst, type Matter } from '../../domain/desk.ts'
import { warningsAbout } from '../warnings-about.ts'
import type { CallOverview } from './overview-page.tsx'

/** Everything the page of a call shows its coordinator: the same few questions, however large the call has become. */
export async function overviewOf(c: Request, call: Call): Promise<CallOverview> {
  const { lang, book, db, now } = c.var
  const viewer = actor(c)
  const closed = phaseOf(call, now) === 'closed' ? [call] : []
  const [glance, looked, matters, history] = await Promise.all([
    callAtAGlance({ call: call.id, viewer, now }, db),
    warningsAbout(c, call),
    mattersOf({ viewer, closed, now }, db),
    tellHistory({ about: [{ call: call.id }] }, { audience: 'call-desk', lang, zone: call.zone }, book, db),
  ])
  // that it is a prepared draft the page says by itself
  const isShown = (matter: Matter) => matter.call === call.id && matter.kind !== 'prepared-call'
  const own = oldestFirst(matters.filter(isShown))
  return { call, glance, history, matters: own, ...looked }
}
