import { actor } from '#src/platform/web/answers.ts'
import { coordinatorsOf } from '#src/people/db/roles.ts'
import type { Request } from '#src/platform/web/env.ts'
import { committeeOf } from '../db/committee.ts'
import { milestonesOf } from '../db/milestones.ts'
import type { Call } from '../domain/call.ts'
import { warningsOf, type CallWarning } from '../domain/call-warnings.ts'

/** What a coordinator should look at before going on with a call. */
export async function warningsAbout(c: Request, call: Call): Promise<CallWarning[]> {
  const { db, now } = c.var
  const [milestones, committee, coordinators] = await Promise.all([
    milestonesOf(call.id, db),
    committeeOf(call.id, actor(c), db),
    coordinatorsOf(call.programme, db),
  ])
  const members = committee.filter(({ kind }) => kind === 'reviewer').length
  const canStandIn = coordinators.length > 1 || committee.some(({ kind }) => kind === 'stand-in')
  return warningsOf({ call, milestones, members, canStandIn }, now)
}
