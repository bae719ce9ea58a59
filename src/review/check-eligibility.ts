import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { eligibilityRefusal, type EligibilityProblem, type EligibilityVerdict } from './domain/eligibility-check.ts'

export type EligibilityToNote = {
  application: Id<'application'>
  verdict: EligibilityVerdict
  reason: string
  by: Id<'person'>
}

/** Notes whether somebody may take part at all; the newest word counts until a reader has handed in or it is decided. */
export function checkEligibility(
  check: EligibilityToNote,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, EligibilityProblem>> {
  return inTransaction(db, async (tx) => {
    const row = await tx
      .selectFrom('application')
      .leftJoin('decision', 'decision.application_id', 'application.id')
      .where('application.id', '=', check.application)
      .forUpdate('application')
      .select(['application.submitted_at', 'application.withdrawn_at', 'decision.id as decision'])
      .executeTakeFirst()
    const refused = eligibilityRefusal({
      verdict: check.verdict,
      reason: check.reason,
      isSent: Boolean(row?.submitted_at) && !row?.withdrawn_at,
      isDecided: Boolean(row?.decision),
    })
    if (refused) return fail(refused)

    const noted = { verdict: check.verdict, reason: check.reason, checked_at: moment.at, checked_by: check.by }
    await tx
      .insertInto('eligibility_check')
      .values({ application_id: check.application, ...noted })
      .onConflict((conflict) => conflict.column('application_id').doUpdateSet(noted))
      .execute()
    await record(
      'application.eligibility-checked',
      check.by,
      { application: check.application, verdict: check.verdict },
      moment,
      tx,
    )
    return ok(undefined)
  })
}
