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
    const by = given.side === 'mentee' ? offer.mentee_id : offer.mentor_id
    await record(
      `offer.${given.answer}`,
      by,
      { offer: offer.id, call: offer.call_id, application: offer.application_id },
      moment,
      tx,
    )

    const state = offerState({ ...before, answers: { ...before.answers, [given.side]: given.answer } }, moment.at)
    if (state === 'accepted') await close(offer.id, moment, tx, () => reactions.accepted(offer.id, moment, tx))
    if (state === 'declined')
      await close(offer.id, moment, tx, () => tellEnded({ offer: offer.id, baseUrl: reactions.baseUrl }, moment, tx))
    return ok(state)
  })
}

async function close(offer: Id<'offer'>, moment: Moment, tx: Db, then: () => Promise<void>): Promise<void> {
  await tx.updateTable('offer').set({ closed_at: moment.at }).where('id', '=', offer).execute()
  await then()
}
