import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { assessApplication } from './assess-application.ts'
import { decideApplications } from './decide-applications.ts'
import type { DecisionProblem, Verdict } from './domain/verdict.ts'

export type DecisionToTake = {
  application: Id<'application'>
  verdict: Verdict
  /** A short written assessment for the committee's record; without one the stored one stays. */
  assessment?: string
  by: Id<'person'>
  baseUrl: string
}

/**
 * Decides one application and lays the letter that says so into the outbox as a draft. An assessment that comes with
 * the decision is kept with it, or not at all.
 */
export function decideApplication(
  decision: DecisionToTake,
  moment: Moment,
  db: Db,
): Promise<Outcome<Id<'letter'>, DecisionProblem | 'no-place-left'>> {
  return inTransaction(db, async (tx) => {
    const { application, assessment, by } = decision
    const { call_id: call } = await tx
      .selectFrom('application')
      .select('call_id')
      .where('id', '=', application)
      .executeTakeFirstOrThrow()
    const decided = await decideApplications(
      { ...decision, call, applications: [application], arrives: assessment?.trim() ? [application] : [] },
      moment,
      tx,
    )
    if (!decided.ok) return decided
    const [refused] = decided.value.refused
    const [letter] = decided.value.letters
    if (refused || letter === undefined) return fail(refused?.problem ?? 'not-sent')
    if (assessment !== undefined) await assessApplication({ application, text: assessment, by }, moment, tx)
    return ok(letter)
  })
}
