import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'

/** Some letters of the outbox, by their ids or all drafts of one cause. */
export type Chosen = { readonly letters: readonly Id<'letter'>[] } | { readonly cause: string }

export type LettersToRelease = {
  readonly chosen: Chosen
  readonly programmes: readonly Id<'programme'>[]
  readonly by: Id<'person'>
}

/** Sends drafts: they leave as soon as the transaction has committed. Answers how many there were to send. */
export function releaseLetters({ chosen, programmes, by }: LettersToRelease, moment: Moment, db: Db): Promise<number> {
  return inTransaction(db, async (tx) => {
    if (programmes.length === 0 || ('letters' in chosen && chosen.letters.length === 0)) return 0
    const released = await tx
      .updateTable('letter')
      .set({ released_at: moment.at, released_by: by, next_attempt_at: moment.at })
      .where('programme_id', 'in', programmes)
      .where('released_at', 'is', null)
      .where('discarded_at', 'is', null)
      .where((eb) => ('cause' in chosen ? eb('cause', '=', chosen.cause) : eb('id', 'in', chosen.letters)))
      .returning(['id', 'programme_id as programme'])
      .execute()
    for (const [programme, letters] of Map.groupBy(released, (one) => one.programme ?? ''))
      await record('letters.released', by, { programme, letters: letters.map(({ id }) => id) }, moment, tx)
    return released.length
  })
}
