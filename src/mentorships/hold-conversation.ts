import { record } from '#src/history/record.ts'
import { dayOf } from '#src/kernel/dates.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { conversationOf } from './db/conversations.ts'
import type { Mentorship } from './db/mentorships.ts'
import { heldRefusal, type HeldProblem } from './domain/conversation.ts'

export type Held = {
  mentorship: Mentorship
  conversation: Id<'conversation'>
  heldOn: Temporal.PlainDate
  minutes: number
}

/** Notes that the two have talked, on which day and for how long. Either may note it, and correct it. */
export function holdConversation(
  { mentorship, conversation, heldOn, minutes }: Held,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, HeldProblem>> {
  return inTransaction(db, async (tx) => {
    const before = await conversationOf({ mentorship: mentorship.id, conversation }, mentorship.zone, tx)
    if (!before) return fail('cancelled')
    const days = { heldOn, today: dayOf(moment.at, mentorship.zone), startedOn: mentorship.startedOn }
    const refused = heldRefusal(before, days)
    if (refused) return fail(refused)

    await tx.updateTable('conversation').set({ held_on: heldOn, minutes }).where('id', '=', conversation).execute()
    await record('conversation.held', mentorship.me.id, { mentorship: mentorship.id, conversation }, moment, tx)
    return ok(undefined)
  })
}
