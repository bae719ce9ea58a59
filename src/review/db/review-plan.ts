import type { Call } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import { endOfMinute } from '#src/kernel/wall-clock.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { readingEnds, reviewPhaseOf } from '../domain/phases.ts'
import { plainPlan, type NamesSetting, type ReviewPlan } from '../domain/review-plan.ts'
import type { Stage } from '../domain/stage.ts'

/** How a call is read. */
export async function reviewPlanOf(call: Id<'call'>, db: Db): Promise<ReviewPlan> {
  const row = await db.selectFrom('review_plan').selectAll().where('call_id', '=', call).executeTakeFirst()
  return row ? planOf(row) : plainPlan
}

/** Where a call stands for its readers at an instant. */
export async function stageOf(call: Call, now: Temporal.Instant, db: Db): Promise<Stage> {
  const plan = await reviewPlanOf(call.id, db)
  return { plan, phase: reviewPhaseOf(plan, call, now) }
}

/** The columns from which `stageIn` tells the stage of a call in a query that joins call, programme and, outer, review_plan. */
export const stageColumns = [
  'call.closes_local',
  'programme.zone',
  'review_plan.reading_local',
  'review_plan.discussion_local',
  'review_plan.interviews_local',
  'review_plan.decision_local',
  'review_plan.names',
] as const

type PlanRow = {
  reading_local: string | null
  discussion_local: string | null
  interviews_local: string | null
  decision_local: string | null
  names: NamesSetting | null
}

type StageRow = PlanRow & { closes_local: string; zone: string }

/** The stage of a row with `stageColumns` at an instant. */
export function stageIn(row: StageRow, now: Temporal.Instant): Stage {
  const plan = planOf(row)
  return { plan, phase: reviewPhaseOf(plan, closingIn(row), now) }
}

/** Until when the call of a row with `stageColumns` is read; nothing where that has no date. */
export const endOfReadingIn = (row: StageRow): Temporal.Instant | null => readingEnds(planOf(row), closingIn(row))

function closingIn({ closes_local, zone }: StageRow) {
  const closesAt = Temporal.PlainDateTime.from(closes_local).toZonedDateTime(zone).toInstant()
  return { closedFrom: endOfMinute(closesAt), zone }
}

const planOf = (row: PlanRow): ReviewPlan => ({
  readingLocal: row.reading_local,
  discussionLocal: row.discussion_local,
  interviewsLocal: row.interviews_local,
  decisionLocal: row.decision_local,
  names: row.names ?? plainPlan.names,
})
