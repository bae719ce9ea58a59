import { record } from '#src/history/record.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { askForSignature } from './ask-for-signature.ts'
import { agreementVersions } from './db/agreements.ts'
import { isRunning, type Mentorship } from './db/mentorships.ts'
import type { Terms } from './domain/agreement.ts'
import { sign } from './sign-agreement.ts'

export type Wording = {
  mentorship: Mentorship
  terms: Terms
  /** The version that was on the writer's screen; 0 where there was none. */
  basedOn: number
  baseUrl: string
}

/** A new wording of the agreement, signed by who wrote it. The other is asked to sign; until then the earlier one holds. */
export function writeAgreement(
  { mentorship, terms, basedOn, baseUrl }: Wording,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'ended' | 'changed-meanwhile'>> {
  return inTransaction(db, async (tx) => {
    if (!(await isRunning(mentorship.id, tx))) return fail('ended')
    const newest = (await agreementVersions(mentorship.id, tx))[0]?.version ?? 0
    if (newest !== basedOn) return fail('changed-meanwhile')

    const id = moment.newId<'agreement'>()
    await tx
      .insertInto('agreement')
      .values({
        id,
        mentorship_id: mentorship.id,
        version: newest + 1,
        terms: json(terms),
        written_by: mentorship.me.id,
        written_at: moment.at,
      })
      .execute()
    await record('agreement.written', mentorship.me.id, { mentorship: mentorship.id, agreement: id }, moment, tx)
    await sign({ agreement: id, mentorship }, moment, tx)
    await askForSignature({ mentorship, baseUrl }, moment, tx)
    return ok(undefined)
  })
}
