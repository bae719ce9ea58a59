import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { discardDrafts } from '#src/platform/mail/outbox.ts'

/**
 * Whoever withdraws comes to no interview: an invitation that waits is thrown away, and the seat is free for somebody
 * else, also when they take the application up again.
 */
export async function freeInterviewSeat(application: Id<'application'>, moment: Moment, tx: Db): Promise<void> {
  await discardDrafts({ cause: 'interview', subjects: [application] }, moment, tx)
  const freed = await tx
    .deleteFrom('interview_booking')
    .where('application_id', '=', application)
    .returning('application_id')
    .execute()
  if (freed.length > 0) await record('interview.freed', undefined, { application }, moment, tx)
}
