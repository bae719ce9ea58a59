import { lockedCall } from '#src/calls/db/locked-call.ts'
import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { decisionRulesOf, writeDecisionRules } from './db/decision-rules.ts'
import type { DecisionRules } from './domain/decision-rules.ts'

/** Chooses how a call decides and fills its places. Offers that were made keep the days they were made with. */
export function setDecisionRules(
  set: { call: Id<'call'>; rules: DecisionRules; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'no-such-call'>> {
  return inTransaction(db, async (tx) => {
    const call = await lockedCall(set.call, tx)
    if (!call) return fail('no-such-call')
    const { orderFixedAt } = await decisionRulesOf(call.id, tx)
    await writeDecisionRules(call.id, { rules: { ...set.rules, orderFixedAt }, by: set.by, at: moment.at }, tx)
    await record('call.decision-rules-set', set.by, { call: call.id }, moment, tx)
    return ok(undefined)
  })
}
