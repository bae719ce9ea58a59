import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { endOfMinute } from '#src/kernel/wall-clock.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { digest } from '#src/platform/world.ts'
import { lockedCall } from './db/locked-call.ts'
import { phaseOf } from './domain/call.ts'
import { lateCodeFrom } from './domain/late-code.ts'
import { sendLateCode } from './send-late-code.ts'

export type LateCodeToGive = {
  call: Id<'call'>
  /** A name, or an address: to an address the code is sent as well. */
  whom: { readonly name: string } | { readonly email: string }
  reason: string
  uses: number
  /** The last minute in which it is good. */
  until: Temporal.Instant
  by: Id<'person'>
  lang: Lang
  baseUrl: string
}

export type LateCodeProblem = 'no-such-call' | 'not-closed' | 'expires-too-early'

/**
 * Gives a code by which one person – or as many as it has uses – may apply after the deadline. The code itself is
 * answered once and kept as a hash. A call that still accepts applications needs none; one given before the deadline
 * must reach beyond it.
 */
export function giveLateCode(given: LateCodeToGive, moment: Moment, db: Db): Promise<Outcome<string, LateCodeProblem>> {
  return inTransaction(db, async (tx) => {
    const call = await lockedCall(given.call, tx)
    if (!call) return fail('no-such-call')
    if (['draft', 'announced'].includes(phaseOf(call, moment.at))) return fail('not-closed')
    const expiresAt = endOfMinute(given.until)
    const isLater = (than: Temporal.Instant) => Temporal.Instant.compare(expiresAt, than) > 0
    if (!isLater(moment.at) || !isLater(call.closedFrom)) return fail('expires-too-early')

    const code = lateCodeFrom(moment.newSecret())
    const id = moment.newId<'late_code'>()
    const { reason, uses, by } = given
    const whom = 'name' in given.whom ? given.whom.name : given.whom.email
    await tx
      .insertInto('late_code')
      .values({
        id,
        call_id: call.id,
        code_hash: digest(code),
        whom,
        reason,
        uses,
        expires_at: expiresAt,
        given_at: moment.at,
        given_by: by,
      })
      .execute()
    await record('late-code.given', by, { call: call.id, lateCode: id }, moment, tx)
    if ('email' in given.whom) await sendLateCode({ ...given, call, code, email: given.whom.email }, moment, tx)
    return ok(code)
  })
}
