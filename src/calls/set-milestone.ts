import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { instantOf } from '#src/kernel/wall-clock.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { lockedCall } from './db/locked-call.ts'
import { milestonesOf } from './db/milestones.ts'
import { planOf } from './domain/call-plan.ts'
import { orderProblem, type Milestone } from './domain/milestone.ts'

export type MilestoneToSet = {
  call: Id<'call'>
  /** The one to change; without it a new one is added. */
  id?: Id<'milestone'>
  milestone: Milestone
  by: Id<'person'> | undefined
}

/** Adds a dated step to the year of a call, or changes one. The steps of a year keep their order. */
export function setMilestone(
  { call: callId, id, milestone, by }: MilestoneToSet,
  moment: Moment,
  db: Db,
): Promise<Outcome<Id<'milestone'>, 'no-such-call' | 'no-such-milestone' | 'no-such-local-time' | 'out-of-order'>> {
  return inTransaction(db, async (tx) => {
    const call = await lockedCall(callId, tx)
    if (!call) return fail('no-such-call')
    if (typeof instantOf(milestone.atLocal, call.zone) === 'string') return fail('no-such-local-time')
    const all = await milestonesOf(callId, tx)
    if (id && !all.some((one) => one.id === id)) return fail('no-such-milestone')
    const others = all.filter((one) => one.id !== id)
    if (orderProblem(milestone, others, planOf(call).closesLocal)) return fail('out-of-order')

    const row = id ?? moment.newId<'milestone'>()
    await write(callId, row, milestone, tx)
    await record(id ? 'milestone.changed' : 'milestone.added', by, { call: callId, milestone: row }, moment, tx)
    return ok(row)
  })
}

async function write(call: Id<'call'>, id: Id<'milestone'>, milestone: Milestone, tx: Db): Promise<void> {
  const facts = {
    kind: milestone.kind,
    name: json(milestone.name),
    at_local: milestone.atLocal,
    place: milestone.place,
    is_commitment: milestone.isCommitment,
  }
  await tx
    .insertInto('milestone')
    .values({ id, call_id: call, ...facts })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(facts))
    .execute()
}
