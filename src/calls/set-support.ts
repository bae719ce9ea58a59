import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { lockedCall } from './db/locked-call.ts'
import { phaseOf, type Call } from './domain/call.ts'
import type { SupportRules } from './domain/support.ts'
import { supportOf } from './db/support.ts'

export type SupportProblem = 'no-such-call' | 'asked-already' | 'opened-already'

/**
 * Decides what a call asks of supporters. Once the call has opened, nothing more is asked of applicants than they knew
 * of; once somebody has been asked, what supporters give stays as it is, and words and dates can still be mended.
 */
export function setSupport(
  change: { call: Id<'call'>; support: SupportRules | undefined; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, SupportProblem>> {
  return inTransaction(db, async (tx) => {
    const call = await lockedCall(change.call, tx)
    if (!call) return fail('no-such-call')
    const before = await supportOf(call.id, tx)
    if (before?.kind !== change.support?.kind && (await isAsked(call, tx))) return fail('asked-already')
    if (asksMore(before, change.support) && hasOpened(call, moment.at)) return fail('opened-already')

    if (change.support) await write(call.id, change.support, tx)
    else await tx.deleteFrom('call_support').where('call_id', '=', call.id).execute()
    await record('call.support-changed', change.by, { call: call.id }, moment, tx)
    return ok(undefined)
  })
}

const hasOpened = (call: Call, now: Temporal.Instant) => ['open', 'closed'].includes(phaseOf(call, now))

const asksMore = (before: SupportRules | undefined, after: SupportRules | undefined) =>
  weight(after) > weight(before) || (before?.mayFollow === true && after?.mayFollow === false && after.isRequired)

const weight = (rules: SupportRules | undefined) => (rules ? (rules.isRequired ? 2 : 1) : 0)

async function isAsked(call: Call, tx: Db): Promise<boolean> {
  const asked = await tx
    .selectFrom('support_request')
    .innerJoin('application', 'application.id', 'support_request.application_id')
    .select('support_request.id')
    .where('application.call_id', '=', call.id)
    .limit(1)
    .executeTakeFirst()
  return asked !== undefined
}

async function write(call: Id<'call'>, rules: SupportRules, tx: Db): Promise<void> {
  const facts = {
    kind: rules.kind,
    is_required: rules.isRequired,
    may_follow: rules.mayFollow,
    days_after: rules.daysAfter,
    request: json(rules.request),
    questions: json(rules.questions),
  }
  await tx
    .insertInto('call_support')
    .values({ call_id: call, ...facts })
    .onConflict((conflict) => conflict.column('call_id').doUpdateSet(facts))
    .execute()
}
