import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { answersOf } from './db/offers.ts'
import {
  answerRefusal,
  offerState,
  type Answer,
  type AnswerProblem,
  type OfferState,
  type Side,
} from './domain/offer.ts'
import { tellEnded } from './tell-ended.ts'

export type OfferAnswer = {
  offer: Id<'offer'>
  side: Side
  answer: Answer
  /** Read by the coordinator only. */
  reason: string
}

/** What the rest of the house does when two people have said yes. */
export type Reactions = {
  readonly accepted: (offer: Id<'offer'>, moment: Moment, tx: Db) => Promise<void>
  /** Links in letters begin with it. */
  readonly baseUrl: string
}

/** One side's yes or no. Two yes begin a mentorship in the same transaction; a no frees both. The offer's row is locked, so two answers cannot cross. */
export function answerOffer(
  given: OfferAnswer,
  reactions: Reactions,
  moment: Moment,
  db: Db,
): Promise<Outcome<OfferState, AnswerProblem>> {
  return inTransaction(db, async (tx) => {
    const offer = await tx
      .selectFrom('offer')
      .selectAll()
      .where('id', '=', given.offer)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const before = { answers: await answersOf(offer.id, tx), answerBy: offer.answer_by }
    const refused = answerRefusal(before, given.side, moment.at)
    if (refused) return fail(refused)

    await tx
      .insertInto('offer_answer')
      .values({
        offer_id: offer.id,
        side: given.side,
        answer: given.answer,
        reason: given.reason,
        answered_at: moment.at,
      })
      .execute()
    const by = offer[`${given.side}_id`]
    const about = { offer: offer.id, call: offer.call_id, application: offer.application_id }
    await record(given.answer === 'yes' ? 'offer.yes' : 'offer.no', by, about, moment, tx)

    const state = offerState({ ...before, answers: { ...before.answers, [given.side]: given.answer } }, moment.at)
    await react(state, offer.id, reactions, moment, tx)
    return ok(state)
  })
}

async function react(
  state: OfferState,
  offer: Id<'offer'>,
  reactions: Reactions,
  moment: Moment,
  tx: Db,
): Promise<void> {
  if (state !== 'accepted' && state !== 'declined') return
  await tx.updateTable('offer').set({ closed_at: moment.at }).where('id', '=', offer).execute()
  if (state === 'accepted') await reactions.accepted(offer, moment, tx)
  else await tellEnded({ offer, baseUrl: reactions.baseUrl }, moment, tx)
}
