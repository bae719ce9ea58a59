import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'

export type Pause = {
  mentor: Id<'person'>
  /** The day on which the mentor is back; `null` ends the pause now. */
  until: Temporal.PlainDate | null
  today: Temporal.PlainDate
}

/** No new mentees until a day. The profile and running mentorships stay as they are. */
export function pauseMentor(
  { mentor, until, today }: Pause,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'not-ahead'>> {
  return inTransaction(db, async (tx) => {
    if (until && Temporal.PlainDate.compare(until, today) <= 0) return fail('not-ahead')

    await tx.updateTable('mentor_profile').set({ paused_until: until }).where('person_id', '=', mentor).execute()
    await record(until ? 'mentor.paused' : 'mentor.back', mentor, { person: mentor }, moment, tx)
    return ok(undefined)
  })
}
