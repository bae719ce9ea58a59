import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { agreementVersions } from './db/agreements.ts'
import { isRunning, type Mentorship } from './db/mentorships.ts'

/** Signs the wording a person has read. If it has been changed since, they read the new one first. */
export function signAgreement(
  { mentorship, version }: { mentorship: Mentorship; version: number },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'ended' | 'changed-meanwhile'>> {
  return inTransaction(db, async (tx) => {
    if (!(await isRunning(mentorship.id, tx))) return fail('ended')
    const newest = (await agreementVersions(mentorship.id, tx))[0]
    if (newest?.version !== version) return fail('changed-meanwhile')

    await sign({ agreement: newest.id, mentorship }, moment, tx)
    return ok(undefined)
  })
}

/** Puts a signature under a wording; a second one of the same person changes nothing. */
export async function sign(
  { agreement, mentorship }: { agreement: Id<'agreement'>; mentorship: Mentorship },
  moment: Moment,
  tx: Db,
): Promise<void> {
  const signed = await tx
    .insertInto('signature')
    .values({ agreement_id: agreement, person_id: mentorship.me.id, signed_at: moment.at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (signed.numInsertedOrUpdatedRows === 0n) return
  await record('agreement.signed', mentorship.me.id, { mentorship: mentorship.id, agreement }, moment, tx)
}
