import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { instantOf, type ClockProblem } from '#src/kernel/wall-clock.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { conversationOf } from './db/conversations.ts'
import { isRunning } from './db/mentorships.ts'
import { conversationState, isOpen } from './domain/conversation.ts'
import type { Plan } from './plan-conversation.ts'
import { tellOfConversation } from './tell-of-conversation.ts'

export type MoveProblem = 'ended' | 'not-open' | ClockProblem

/** Another time or place for a talk. The other is told by letter when the time changes. */
export function moveConversation(
  { mentorship, local, place, baseUrl, conversation }: Plan & { conversation: Id<'conversation'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, MoveProblem>> {
  return inTransaction(db, async (tx) => {
    const at = instantOf(local, mentorship.zone)
    if (typeof at === 'string') return fail(at)
    if (!(await isRunning(mentorship.id, tx))) return fail('ended')
    const before = await conversationOf({ mentorship: mentorship.id, conversation }, mentorship.zone, tx)
    if (!before || !isOpen(conversationState(before, moment.at))) return fail('not-open')

    await tx.updateTable('conversation').set({ planned_local: local, place }).where('id', '=', conversation).execute()
    await record('conversation.moved', mentorship.me.id, { mentorship: mentorship.id, conversation }, moment, tx)
    if (before.plannedLocal !== local) await tellOfConversation({ mentorship, at, news: 'moved', baseUrl }, moment, tx)
    return ok(undefined)
  })
}
