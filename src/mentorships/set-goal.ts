import { record } from '#src/history/record.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { isRunning, type Mentorship } from './db/mentorships.ts'

/** Something the two want to reach in their time. Either may set it. */
export function setGoal(
  { mentorship, text }: { mentorship: Mentorship; text: string },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'ended'>> {
  return inTransaction(db, async (tx) => {
    if (!(await isRunning(mentorship.id, tx))) return fail('ended')

    const id = moment.newId<'goal'>()
    await tx
      .insertInto('goal')
      .values({ id, mentorship_id: mentorship.id, text, set_by: mentorship.me.id, set_at: moment.at })
      .execute()
    await record('goal.set', mentorship.me.id, { mentorship: mentorship.id, goal: id }, moment, tx)
    return ok(undefined)
  })
}
