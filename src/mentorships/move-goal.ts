import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import type { Mentorship } from './db/mentorships.ts'

export const goalMoves = ['reached', 'dropped', 'reopened'] as const

export type GoalMove = (typeof goalMoves)[number]

const moveMade = { reached: 'goal.reached', dropped: 'goal.dropped', reopened: 'goal.reopened' } as const

/** A goal is reached, dropped, or taken up again. Reached and dropped exclude each other. */
export function moveGoal(
  { mentorship, goal, move }: { mentorship: Mentorship; goal: Id<'goal'>; move: GoalMove },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'no-such-goal'>> {
  return inTransaction(db, async (tx) => {
    const moved = await tx
      .updateTable('goal')
      .set({
        reached_at: move === 'reached' ? moment.at : null,
        dropped_at: move === 'dropped' ? moment.at : null,
      })
      .where('id', '=', goal)
      .where('mentorship_id', '=', mentorship.id)
      .executeTakeFirst()
    if (moved.numUpdatedRows === 0n) return fail('no-such-goal')

    await record(moveMade[move], mentorship.me.id, { mentorship: mentorship.id, goal }, moment, tx)
    return ok(undefined)
  })
}
