import { record } from '#src/history/record.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { lapsedUntold } from './db/offers.ts'
import { tellEnded } from './tell-ended.ts'

/**
 * Tells the people of every offer whose date has passed in silence, once. The offer has ended by the clock already;
 * this only sends the letters. Answers how many there were.
 */
export function closeLapsedOffers(baseUrl: string, moment: Moment, db: Db): Promise<number> {
  return inTransaction(db, async (tx) => {
    const lapsed = await lapsedUntold(moment.at, tx)
    for (const offer of lapsed) {
      await tx.updateTable('offer').set({ closed_at: moment.at }).where('id', '=', offer.id).execute()
      await record(
        'offer.lapsed',
        undefined,
        { offer: offer.id, call: offer.call_id, application: offer.application_id },
        moment,
        tx,
      )
      await tellEnded({ offer: offer.id, baseUrl }, moment, tx)
    }
    return lapsed.length
  })
}
