import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { letterOnDeskOf } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'

export type LettersToDiscard = {
  readonly letters: readonly Id<'letter'>[]
  /** Who does it: only what is on their desk is touched. */
  readonly by: Viewer
}

/** Throws drafts away: nobody they were written to ever knows. What has been sent stays sent. Answers how many went. */
export function discardLetters({ letters, by }: LettersToDiscard, moment: Moment, db: Db): Promise<number> {
  return inTransaction(db, async (tx) => {
    if (letters.length === 0) return 0
    const discarded = await tx
      .updateTable('letter')
      .set({ discarded_at: moment.at })
      .where(letterOnDeskOf(by))
      .where('id', 'in', letters)
      .where('released_at', 'is', null)
      .where('discarded_at', 'is', null)
      .returning(['id', 'programme_id as programme'])
      .execute()
    for (const [programme, gone] of Map.groupBy(discarded, (one) => one.programme ?? ''))
      await record('letters.discarded', by.id, { programme, letters: gone.map(({ id }) => id) }, moment, tx)
    return discarded.length
  })
}
