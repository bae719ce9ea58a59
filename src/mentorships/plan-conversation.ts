import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { instantOf, type ClockProblem } from '#src/kernel/wall-clock.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { isRunning, type Mentorship } from './db/mentorships.ts'
import { tellOfConversation } from './tell-of-conversation.ts'

export type Plan = {
  mentorship: Mentorship
  /** What the clocks of the programme show: 2027-02-03T14:00. */
  local: string
  place: string
  baseUrl: string
}

/** A date for a talk; the other is told by letter. A time in the past is one they want to note: nobody is told of it. */
export function planConversation(
  { mentorship, local, place, baseUrl }: Plan,
  moment: Moment,
  db: Db,
): Promise<Outcome<Id<'conversation'>, 'ended' | ClockProblem>> {
  return inTransaction(db, async (tx) => {
    const at = instantOf(local, mentorship.zone)
    if (typeof at === 'string') return fail(at)
    if (!(await isRunning(mentorship.id, tx))) return fail('ended')

    const id = moment.newId<'conversation'>()
    await tx
      .insertInto('conversation')
      .values({
        id,
        mentorship_id: mentorship.id,
        planned_local: local,
        place,
        planned_by: mentorship.me.id,
        planned_at: moment.at,
      })
      .execute()
    await record('conversation.planned', mentorship.me.id, { mentorship: mentorship.id, conversation: id }, moment, tx)
    await tellOfConversation({ mentorship, at, news: 'planned', baseUrl }, moment, tx)
    return ok(id)
  })
}
