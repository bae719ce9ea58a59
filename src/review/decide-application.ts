import { callById } from '#src/calls/db/calls.ts'
import { phaseOf } from '#src/calls/domain/call.ts'
import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { draftDecision } from './draft-decision.ts'
import { decidable } from './db/decisions.ts'
import { stageOf } from './db/review-plan.ts'
import { mayDecide } from './domain/stage.ts'
import { decisionRefusal, type DecisionProblem, type Verdict } from './domain/verdict.ts'

export type DecisionToTake = {
  application: Id<'application'>
  verdict: Verdict
  /** A short written assessment for the committee's record; without one the stored one stays. */
  assessment?: string
  by: Id<'person'>
  baseUrl: string
}

/**
 * Decides an application and lays the letter that says so into the outbox as a draft. Deciding again throws the old
 * draft away: until a letter is sent, the applicant never learns of a change of mind.
 */
export function decideApplication(
  decision: DecisionToTake,
  moment: Moment,
  db: Db,
): Promise<Outcome<Id<'letter'>, DecisionProblem>> {
  return inTransaction(db, async (tx) => {
    const application = await decidable(decision.application, tx)
    const call = await callById(application.call, tx)
    const callOpen = call !== undefined && phaseOf(call, moment.at) !== 'closed'
    const inTime = call !== undefined && mayDecide(await stageOf(call, moment.at, tx))
    const refused = decisionRefusal({ ...application, callOpen, mayDecide: inTime })
    if (refused || !call) return fail(refused ?? 'not-sent')

    if (application.draft)
      await tx.updateTable('letter').set({ discarded_at: moment.at }).where('id', '=', application.draft).execute()
    const letter = await draftDecision({ ...decision, call, person: application.person }, moment, tx)
    await keep(
      { ...decision, letter, toldBefore: application.decided?.told ? application.decided.verdict : null },
      moment,
      tx,
    )
    await record(
      'application.decided',
      decision.by,
      { application: decision.application, verdict: decision.verdict },
      moment,
      tx,
    )
    return ok(letter)
  })
}

async function keep(
  decision: DecisionToTake & { letter: Id<'letter'>; toldBefore: Verdict | null },
  moment: Moment,
  tx: Db,
): Promise<void> {
  const facts = {
    verdict: decision.verdict,
    ...(decision.assessment !== undefined && { assessment: decision.assessment }),
    decided_by: decision.by,
    decided_at: moment.at,
    letter_id: decision.letter,
    told_before: decision.toldBefore,
  }
  await tx
    .insertInto('decision')
    .values({ id: moment.newId<'decision'>(), application_id: decision.application, ...facts })
    .onConflict((conflict) => conflict.column('application_id').doUpdateSet(facts))
    .execute()
}
