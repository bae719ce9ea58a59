import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { lateCodeByText } from './db/late-codes.ts'
import { callById } from './db/calls.ts'
import { phaseOf } from './domain/call.ts'
import { lateCodeState, type LateCodeState } from './domain/late-code.ts'

export type LateUseProblem = 'no-such-code' | Exclude<LateCodeState, 'valid'>

/**
 * Opens a closed call for one person until the code expires, and answers which call. Each person counts as one use,
 * however often they come; twenty at once never make more uses than the code has. While the call is open nothing is used.
 */
export function useLateCode(
  { code, person }: { code: string; person: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<Id<'call'>, LateUseProblem>> {
  return inTransaction(db, async (tx) => {
    const known = await lateCodeByText(code, tx)
    if (!known) return fail('no-such-code')
    await tx.selectFrom('late_code').select('id').where('id', '=', known.id).forUpdate().execute()
    const found = (await lateCodeByText(code, tx)) ?? known

    const state = lateCodeState(found, moment.at)
    const isUser = await hasUsed(found.id, person, tx)
    if (state !== 'valid' && !(state === 'used-up' && isUser)) return fail(state)
    const call = await callById(found.call, tx)
    if (isUser || (call && phaseOf(call, moment.at) !== 'closed')) return ok(found.call)

    await tx.insertInto('late_use').values({ late_code_id: found.id, person_id: person, used_at: moment.at }).execute()
    await record('late-code.used', person, { call: found.call, lateCode: found.id }, moment, tx)
    return ok(found.call)
  })
}

async function hasUsed(code: Id<'late_code'>, person: Id<'person'>, tx: Db): Promise<boolean> {
  const use = await tx
    .selectFrom('late_use')
    .select('used_at')
    .where('late_code_id', '=', code)
    .where('person_id', '=', person)
    .executeTakeFirst()
  return use !== undefined
}
