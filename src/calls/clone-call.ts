import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { instantOf } from '#src/kernel/wall-clock.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { callById } from './db/calls.ts'
import { copyParts } from './db/copy-parts.ts'
import { addMilestones } from './db/milestones.ts'
import type { CallPlan, TimesProblem } from './domain/call-plan.ts'
import type { Milestone } from './domain/milestone.ts'
import { draftCall } from './draft-call.ts'

export type Clone = {
  from: Id<'call'>
  /** As they were looked through: every date may have been changed. */
  plan: CallPlan
  milestones: readonly Milestone[]
  by: Id<'person'> | undefined
}

/**
 * Writes down a new call after an earlier one: its plan and dates as they were looked through, and a copy of everything
 * else that makes up a call. The committee is not taken along: people are asked anew. It stays a draft until somebody
 * publishes it.
 */
export function cloneCall(
  { from, plan, milestones, by }: Clone,
  moment: Moment,
  db: Db,
): Promise<Outcome<Id<'call'>, 'no-such-call' | 'no-such-strand' | TimesProblem>> {
  return inTransaction(db, async (tx) => {
    const earlier = await callById(from, tx)
    if (!earlier) return fail('no-such-call')
    if (milestones.some(({ atLocal }) => typeof instantOf(atLocal, earlier.zone) === 'string'))
      return fail('no-such-local-time')
    const drafted = await draftCall({ strand: earlier.strand, plan, by }, moment, tx)
    if (!drafted.ok) return drafted

    const call = drafted.value
    await tx.updateTable('call').set({ cloned_from_id: from }).where('id', '=', call).execute()
    await copyParts({ from, to: call }, moment, tx)
    await addMilestones(call, milestones, moment, tx)
    await record('call.cloned', by, { call, from }, moment, tx)
    return ok(call)
  })
}
