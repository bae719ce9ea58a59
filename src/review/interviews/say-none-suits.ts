import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { ownInterview } from './db/own-interview.ts'
import { otherWishLetter } from './mail/interview-letter.ts'
import { tellOffice } from './tell-office.ts'

export type NoneSuits = {
  application: Id<'application'>
  applicant: Id<'person'>
  /** When they could, in their words. */
  wish: string
  baseUrl: string
}

/** An applicant says that no time suits and when they could; the office hears of it and finds one by hand. */
export function sayNoneSuits(said: NoneSuits, moment: Moment, db: Db): Promise<Outcome<void, 'not-invited'>> {
  const { application, wish, baseUrl } = said
  return inTransaction(db, async (tx) => {
    const interview = await ownInterview(said, tx)
    if (!interview || interview.bookUntil === null) return fail('not-invited')
    await tx
      .updateTable('interview_invitation')
      .set({ other_wish: wish, other_wish_at: moment.at })
      .where('application_id', '=', application)
      .execute()
    await record('interview.none-suits', said.applicant, { application }, moment, tx)
    await tellOffice({ application, baseUrl, letter: otherWishLetter(wish) }, moment, tx)
    return ok(undefined)
  })
}
