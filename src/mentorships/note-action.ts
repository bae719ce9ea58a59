import { record } from '#src/history/record.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { isRunning, type Mentorship } from './db/mentorships.ts'
import { addAction } from './db/write-actions.ts'
import type { Side } from './domain/mentorship.ts'
import type { Audience } from './domain/reflection.ts'

export type ActionToAdd = {
  mentorship: Mentorship
  text: string
  owner: Side
  dueOn: Temporal.PlainDate
  audience: Audience
}

/** Something to do that came up between two talks. */
export function noteAction(action: ActionToAdd, moment: Moment, db: Db): Promise<Outcome<void, 'ended'>> {
  return inTransaction(db, async (tx) => {
    const { mentorship } = action
    if (!(await isRunning(mentorship.id, tx))) return fail('ended')

    const id = await addAction({ ...action, reflection: null }, moment, tx)
    await record('action.noted', mentorship.me.id, { mentorship: mentorship.id, action: id }, moment, tx)
    return ok(undefined)
  })
}
