import type { Moment } from '#src/kernel/moment.ts'
import type { Stage } from './stage.ts'

/** Sends every draft of a cause, as the coordinator does from the outbox. */
export async function releaseLetters(cause: string, moment: Moment, stage: Stage): Promise<void> {
  await stage.db
    .updateTable('letter')
    .set({ released_at: moment.at, released_by: stage.coordinator, next_attempt_at: moment.at })
    .where('cause', '=', cause)
    .where('released_at', 'is', null)
    .where('discarded_at', 'is', null)
    .execute()
}
