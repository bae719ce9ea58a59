import { lockedCall } from '#src/calls/db/locked-call.ts'
import { planOf } from '#src/calls/domain/call-plan.ts'
import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { reviewPlanOf } from './db/review-plan.ts'
import { reviewPhaseOf } from './domain/phases.ts'
import { planOrderProblem, type PlanOrderProblem, type ReviewPlan } from './domain/review-plan.ts'
import { namesAreHidden } from './domain/stage.ts'

/**
 * Sets the phases of a call and who sees names. Once readers have begun to read without names, a change of the plan
 * does not uncover them at once: the dates of the later phases do.
 */
export function setReviewPlan(
  set: { call: Id<'call'>; plan: ReviewPlan; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'no-such-call' | PlanOrderProblem | 'names-promised'>> {
  return inTransaction(db, async (tx) => {
    const call = await lockedCall(set.call, tx)
    if (!call) return fail('no-such-call')
    const problem = planOrderProblem(set.plan, planOf(call).closesLocal)
    if (problem) return fail(problem)
    const before = await reviewPlanOf(set.call, tx)
    const stage = (plan: ReviewPlan) => ({ plan, phase: reviewPhaseOf(plan, call, moment.at) })
    const { phase } = stage(before)
    const hasBegun = phase === 'reading' || phase === 'discussion' || phase === 'interviews'
    if (hasBegun && namesAreHidden(stage(before)) && !namesAreHidden(stage(set.plan))) return fail('names-promised')

    const columns = {
      reading_local: set.plan.readingLocal,
      discussion_local: set.plan.discussionLocal,
      interviews_local: set.plan.interviewsLocal,
      decision_local: set.plan.decisionLocal,
      names: set.plan.names,
      changed_at: moment.at,
      changed_by: set.by,
    }
    await tx
      .insertInto('review_plan')
      .values({ call_id: set.call, ...columns })
      .onConflict((row) => row.column('call_id').doUpdateSet(columns))
      .execute()
    await record('call.reading-planned', set.by, { call: set.call }, moment, tx)
    return ok(undefined)
  })
}
