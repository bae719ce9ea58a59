import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'

/** Tries every letter again that could not be delivered; each begins with a full set of attempts. Answers how many. */
export function retryLetters(
  { programmes, by }: { programmes: readonly Id<'programme'>[]; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<number> {
  return inTransaction(db, async (tx) => {
    if (programmes.length === 0) return 0
    const tried = await tx
      .updateTable('letter')
      .set({ failed_at: null, attempts: 0, next_attempt_at: moment.at })
      .where('programme_id', 'in', programmes)
      .where('failed_at', 'is not', null)
      .where('discarded_at', 'is', null)
      .returning(['id', 'programme_id as programme'])
      .execute()
    for (const [programme, letters] of Map.groupBy(tried, (one) => one.programme ?? ''))
      await record('letters.retried', by, { programme, letters: letters.map(({ id }) => id) }, moment, tx)
    return tried.length
  })
}
