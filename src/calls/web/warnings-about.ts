import { actor } from '#src/platform/web/answers.ts'
import { coordinatorsOf } from '#src/people/db/roles.ts'
import type { Request } from '#src/platform/web/env.ts'
import { committeeOf } from '../db/committee.ts'
import { milestonesOf } from '../db/milestones.ts'
import type { Call } from '../domain/call.ts'
import { warningsOf, type CallWarning } from '../domain/call-warnings.ts'
import type { MilestoneRow } from '../domain/milestone.ts'

type LookedAt = {
  readonly warnings: readonly CallWarning[]
  readonly milestones: readonly MilestoneRow[]
  /** Members of its committee who read. */
  readonly members: number
}

/** What a coordinator should look at before going on with a call, and what was read to find it. */
export async function warningsAbout(c: Request, call: Call): Promise<LookedAt> {
  const { db, now } = c.var
  const [milestones, committee, coordinators] = await Promise.all([
    milestonesOf(call.id, db),
    committeeOf(call.id, actor(c), db),
    coordinatorsOf(call.programme, db),
  ])
  const members = committee.filter(({ kind }) => kind === 'reviewer').length
  const canStandIn = coordinators.length > 1 || committee.some(({ kind }) => kind === 'stand-in')
  return { milestones, members, warnings: warningsOf({ call, milestones, members, canStandIn }, now) }
}
