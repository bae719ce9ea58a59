import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'

export type LettersToDiscard = {
  readonly letters: readonly Id<'letter'>[]
  readonly programmes: readonly Id<'programme'>[]
  readonly by: Id<'person'>
}

/** Throws drafts away: nobody they were written to ever knows. What has been sent stays sent. Answers how many went. */
export function discardLetters({ letters, programmes, by }: LettersToDiscard, moment: Moment, db: Db): Promise<number> {
  return inTransaction(db, async (tx) => {
    if (programmes.length === 0 || letters.length === 0) return 0
    const discarded = await tx
      .updateTable('letter')
      .set({ discarded_at: moment.at })
      .where('programme_id', 'in', programmes)
      .where('id', 'in', letters)
      .where('released_at', 'is', null)
      .where('discarded_at', 'is', null)
      .returning(['id', 'programme_id as programme'])
      .execute()
    for (const [programme, gone] of Map.groupBy(discarded, (one) => one.programme ?? ''))
      await record('letters.discarded', by, { programme, letters: gone.map(({ id }) => id) }, moment, tx)
    return discarded.length
  })
}
