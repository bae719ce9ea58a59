import { record } from '#src/history/record.ts'
import { dayOf } from '#src/kernel/dates.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { actionReadBy } from './db/actions.ts'
import type { Mentorship } from './db/mentorships.ts'
import { moved, movesOf, type ActionMove } from './domain/action.ts'

export type MoveProblem = 'no-such-action' | 'moved-already'

const moveMade = { done: 'action.done', drop: 'action.drop', reopen: 'action.reopen' } as const

/** Ticks an action, drops it or takes it up again. A private one exists for nobody but its author. */
export function moveAction(
  { mentorship, action, move }: { mentorship: Mentorship; action: Id<'action'>; move: ActionMove },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, MoveProblem>> {
  return inTransaction(db, async (tx) => {
    const me = mentorship.me.id
    const before = await actionReadBy(me, { mentorship: mentorship.id, action }, tx)
    if (!before) return fail('no-such-action')
    if (!movesOf(before, me, dayOf(moment.at, mentorship.zone)).includes(move)) return fail('moved-already')

    const { doneAt, droppedAt } = moved(before, move, moment.at)
    await tx.updateTable('action').set({ done_at: doneAt, dropped_at: droppedAt }).where('id', '=', action).execute()
    await record(moveMade[move], me, { mentorship: mentorship.id, action }, moment, tx)
    return ok(undefined)
  })
}
