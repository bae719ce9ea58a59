import { match } from 'advance-match/match'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { assignReader } from './assign-reader.ts'
import { applicationsSeenBy, READERS_WANTED, sharingBoard } from './db/sharing-board.ts'
import { sharingInstance } from './domain/share-out.ts'

/**
 * Gives every sent application of a call its two readers: as many as can be placed, loads as even as the conflicts
 * allow. What has been given stays. Answers how many readings were given out, as far as whoever did it may know.
 */
export function shareOut(
  share: { call: Id<'call'>; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<number, 'too-few-readers'>> {
  return inTransaction(db, async (tx) => {
    const seen = await applicationsSeenBy(share.by, share.call, tx)
    let given = 0
    for (let wanted = 1; wanted <= READERS_WANTED; wanted += 1) {
      const board = await sharingBoard(share.call, wanted, tx)
      if (board.readers.length < READERS_WANTED) return fail('too-few-readers')
      const { matched } = match(sharingInstance(board), { objective: 'size,balance' })
      for (const [application, reader] of matched) {
        const assigned = await assignReader(
          { application: application as Id<'application'>, reader: reader as Id<'person'>, by: share.by },
          moment,
          tx,
        )
        if (assigned.ok && seen.has(application as Id<'application'>)) given += 1
      }
    }
    return ok(given)
  })
}
