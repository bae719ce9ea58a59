import type { WithdrawalReactions } from '#src/applications/withdraw-application.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Reactions } from '#src/matching/answer-offer.ts'
import { startMentorship } from '#src/mentorships/start-mentorship.ts'
import { freeInterviewSeat } from '#src/review/interviews/free-interview-seat.ts'
import { givePlaceBack } from '#src/review/give-place-back.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** When X happened, then Y: the only place where a later feature reacts to an earlier one. */
export function consequences(baseUrl: string): Reactions & WithdrawalReactions {
  return {
    baseUrl,
    /** Both sides of an offer said yes: their mentorship begins. */
    accepted: async (offer: Id<'offer'>, moment: Moment, tx: Db) => {
      await startMentorship({ offer, baseUrl }, moment, tx)
    },
    /** An application was withdrawn: its drafts are thrown away, and its place goes to the next who waits; so does its seat. */
    withdrawn: async (application: Id<'application'>, moment: Moment, tx: Db) => {
      await freeInterviewSeat(application, moment, tx)
      await givePlaceBack({ application, baseUrl }, moment, tx)
    },
  }
}
