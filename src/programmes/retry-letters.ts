import { record } from '#src/history/record.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { letterOnDeskOf } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'

/** Tries every letter again that could not be delivered; each begins with a full set of attempts. Answers how many. */
export function retryLetters({ by }: { by: Viewer }, moment: Moment, db: Db): Promise<number> {
  return inTransaction(db, async (tx) => {
    const tried = await tx
      .updateTable('letter')
      .set({ failed_at: null, attempts: 0, next_attempt_at: moment.at })
      .where(letterOnDeskOf(by))
      .where('failed_at', 'is not', null)
      .where('discarded_at', 'is', null)
      .returning(['id', 'programme_id as programme'])
      .execute()
    for (const [programme, letters] of Map.groupBy(tried, (one) => one.programme ?? ''))
      await record('letters.retried', by.id, { programme, letters: letters.map(({ id }) => id) }, moment, tx)
    return tried.length
  })
}
