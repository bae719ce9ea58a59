import type { Call } from '#src/calls/domain/call.ts'
import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { askNextWishes } from './ask-next-wishes.ts'
import { takePlanned, type PlannedInvitation } from './db/wishes.ts'

export type InvitationToPlan = Omit<PlannedInvitation, 'call'> & { call: Call; wish: Id<'wish'>; baseUrl: string }

/**
 * Prepares an invitation for a wish whose turn comes when the wishes before it have come to nothing. Until then nobody
 * is written to. Where nothing is in the way, it leaves in the same moment: the answer tells.
 */
export function planInvitation(plan: InvitationToPlan, moment: Moment, db: Db): Promise<'waits' | 'asked'> {
  return inTransaction(db, async (tx) => {
    await takePlanned(plan.wish, tx)
    await tx
      .insertInto('planned_invitation')
      .values({
        wish_id: plan.wish,
        call_id: plan.call.id,
        given_name: plan.givenName,
        family_name: plan.familyName,
        email: plan.email,
        affiliation: plan.affiliation,
        lang: plan.lang,
        days: plan.days,
        planned_by: plan.by,
        planned_at: moment.at,
      })
      .execute()
    await record('mentor.invitation-planned', plan.by, { wish: plan.wish, call: plan.call.id }, moment, tx)
    const asked = await askNextWishes(plan.baseUrl, moment, tx)
    return asked.includes(plan.wish) ? 'asked' : 'waits'
  })
}

/** Drops what was prepared for a wish. */
export function dropPlannedInvitation(
  { wish, by }: { wish: Id<'wish'>; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    const dropped = await takePlanned(wish, tx)
    if (dropped) await record('mentor.invitation-dropped', by, { wish, call: dropped.call }, moment, tx)
  })
}
