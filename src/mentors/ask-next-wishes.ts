import { callById } from '#src/calls/db/calls.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { orcidIn } from '#src/people/domain/orcid.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { takePlanned, wishesWaiting, type WishOfCall } from './db/wishes.ts'
import { endOfDayAfter } from './domain/invitation.ts'
import { wishToAsk } from './domain/turn-of-wish.ts'
import { inviteMentor } from './invite-mentor.ts'

/**
 * Asks whoever has their turn: of every application whose earlier wishes have come to nothing, the next one prepared.
 * Answers the wishes that were asked. Two processes at once ask nobody twice: taking out of the plan is what decides.
 */
export async function askNextWishes(baseUrl: string, moment: Moment, db: Db): Promise<Id<'wish'>[]> {
  const waiting = Map.groupBy(await wishesWaiting(moment.at, db), ({ application }) => application)
  const asked: Id<'wish'>[] = []
  for (const wishes of waiting.values()) {
    const next = wishToAsk(wishes.map(({ standing }) => standing))
    const wish = next === undefined ? undefined : wishes[next]
    if (wish && (await ask(wish, baseUrl, moment, db))) asked.push(wish.id)
  }
  return asked
}

function ask({ id: wish, address }: WishOfCall, baseUrl: string, moment: Moment, db: Db): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const planned = await takePlanned(wish, tx)
    const call = planned && (await callById(planned.call, tx))
    if (!call) return false
    const answerBy = endOfDayAfter(moment.at, planned.days, call.zone)
    return (
      await inviteMentor(
        { ...planned, orcid: orcidIn(address ?? '') ?? null, call, wish, answerBy, baseUrl },
        moment,
        tx,
      )
    ).ok
  })
}
