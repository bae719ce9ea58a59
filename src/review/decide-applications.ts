import { lockedCall } from '#src/calls/db/locked-call.ts'
import { takenPlaces } from '#src/calls/db/taken-places.ts'
import type { Call } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { decidables, lockApplications, type DecidableRow } from './db/decisions.ts'
import { decisionProblems, type RefusedDecision } from './db/decision-problems.ts'
import type { Verdict } from './domain/verdict.ts'
import { fillPlaces } from './fill-places.ts'
import { writeDecisions } from './write-decisions.ts'

export type DecisionsToTake = {
  call: Id<'call'>
  applications: readonly Id<'application'>[]
  verdict: Verdict
  by: Id<'person'>
  baseUrl: string
  /** Applications whose assessment comes together with the decision. */
  arrives?: readonly Id<'application'>[]
}

export type DecisionsTaken = { letters: readonly Id<'letter'>[]; refused: readonly RefusedDecision[] }

/**
 * Decides several applications of a call the same way and lays the letters into the outbox as drafts. Deciding again
 * throws the old draft away: until a letter is sent, the applicant never learns of a change of mind. Those that cannot
 * be decided are left as they are and named; more acceptances than places are refused as a whole, with the call locked.
 */
export function decideApplications(
  decision: DecisionsToTake,
  moment: Moment,
  db: Db,
): Promise<Outcome<DecisionsTaken, 'no-place-left'>> {
  return inTransaction(db, async (tx) => {
    const call = await lockedCall(decision.call, tx)
    if (!call) return ok({ letters: [], refused: [] })
    await lockApplications(decision.applications, tx)
    const rows = await decidables(call.id, decision.applications, tx)
    const refused = await decisionProblems({ ...decision, call, now: moment.at, rows }, tx)
    const wrong = new Set(refused.map(({ application }) => application))
    const fine = rows.filter(({ id }) => !wrong.has(id))
    if (await isTooMany(decision.verdict, fine, call, tx)) return fail('no-place-left')

    const letters = await writeDecisions(fine, { ...decision, call }, moment, tx)
    if (decision.verdict !== 'accept' && fine.length > 0)
      await fillPlaces({ call: call.id, baseUrl: decision.baseUrl }, moment, tx)
    return ok({ letters, refused })
  })
}

async function isTooMany(verdict: Verdict, fine: readonly DecidableRow[], call: Call, tx: Db): Promise<boolean> {
  if (verdict !== 'accept' || fine.length === 0) return false
  const others = await takenPlaces(
    call.id,
    tx,
    fine.map(({ id }) => id),
  )
  return others + fine.length > call.places
}
