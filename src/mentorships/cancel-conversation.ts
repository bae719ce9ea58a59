import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { conversationOf } from './db/conversations.ts'
import { isRunning, type Mentorship } from './db/mentorships.ts'
import { conversationState, isOpen } from './domain/conversation.ts'
import { tellOfConversation } from './tell-of-conversation.ts'

/** Calls a talk off. No reason is asked; the other is told by letter unless its time has passed. */
export function cancelConversation(
  { mentorship, conversation, baseUrl }: { mentorship: Mentorship; conversation: Id<'conversation'>; baseUrl: string },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'not-open'>> {
  return inTransaction(db, async (tx) => {
    await isRunning(mentorship.id, tx)
    const before = await conversationOf({ mentorship: mentorship.id, conversation }, mentorship.zone, tx)
    if (!before || !isOpen(conversationState(before, moment.at))) return fail('not-open')

    await tx.updateTable('conversation').set({ cancelled_at: moment.at }).where('id', '=', conversation).execute()
    await record('conversation.cancelled', mentorship.me.id, { mentorship: mentorship.id, conversation }, moment, tx)
    await tellOfConversation({ mentorship, at: before.plannedAt, news: 'cancelled', baseUrl }, moment, tx)
    return ok(undefined)
  })
}
