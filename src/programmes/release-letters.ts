import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { letterOnDeskOf } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { countsFromSending, type LetterContent } from '#src/platform/mail/letter.ts'
import { setLetter } from '#src/platform/mail/outbox.ts'

/** Some letters of the outbox, by their ids or all drafts of one cause. */
export type Chosen = { readonly letters: readonly Id<'letter'>[] } | { readonly cause: string }

export type LettersToRelease = {
  readonly chosen: Chosen
  /** Who does it: only what is on their desk is touched. */
  readonly by: Viewer
}

/** Sends drafts: they leave as soon as the transaction has committed. Answers how many there were to send. */
export function releaseLetters({ chosen, by }: LettersToRelease, moment: Moment, db: Db): Promise<number> {
  return inTransaction(db, async (tx) => {
    if ('letters' in chosen && chosen.letters.length === 0) return 0
    const released = await tx
      .updateTable('letter')
      .set({ released_at: moment.at, released_by: by.id, next_attempt_at: moment.at })
      .where(letterOnDeskOf(by))
      .where('released_at', 'is', null)
      .where('discarded_at', 'is', null)
      .where((eb) => ('cause' in chosen ? eb('cause', '=', chosen.cause) : eb('id', 'in', chosen.letters)))
      .returning(['id', 'programme_id as programme', 'lang', 'content'])
      .execute()
    await writeDays(released, moment, tx)
    for (const [programme, letters] of Map.groupBy(released, (one) => one.programme ?? ''))
      await record('letters.released', by.id, { programme, letters: letters.map(({ id }) => id) }, moment, tx)
    return released.length
  })
}

/** A day that counts from the sending is known only now. */
async function writeDays(
  released: readonly { id: Id<'letter'>; lang: Lang; content: unknown }[],
  moment: Moment,
  tx: Db,
): Promise<void> {
  for (const { id, lang, content } of released) {
    const letter = content as LetterContent | null
    if (!letter || !countsFromSending(letter)) continue
    await tx
      .updateTable('letter')
      .set(setLetter(letter, lang, moment.at))
      .where('id', '=', id)
      .execute()
  }
}
