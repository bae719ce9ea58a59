import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Reactions } from '#src/matching/answer-offer.ts'
import { startMentorship } from '#src/mentorships/start-mentorship.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** When X happened, then Y: the only place where a later feature reacts to an earlier one. */
export function consequences(baseUrl: string): Reactions {
  return {
    baseUrl,
    /** Both sides of an offer said yes: their mentorship begins. */
    accepted: async (offer: Id<'offer'>, moment: Moment, tx: Db) => {
      await startMentorship({ offer, baseUrl }, moment, tx)
    },
  }
}
