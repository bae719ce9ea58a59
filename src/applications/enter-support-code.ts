import { timingSafeEqual } from 'node:crypto'
import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { CODE_TRIES } from '#src/people/domain/sign-in.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { digest } from '#src/platform/world.ts'

export type Typed = { request: Id<'support_request'>; token: string; code: string }

/** Checks the code a supporter typed in the browser that asked for it. The first right one is when the request was opened. */
export function enterSupportCode(
  { request, token, code }: Typed,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'code-expired' | 'wrong-code' | 'too-many-tries'>> {
  return inTransaction(db, async (tx) => {
    const proof = await tx
      .selectFrom('support_proof')
      .selectAll()
      .where('token_hash', '=', digest(token))
      .where('request_id', '=', request)
      .forUpdate()
      .executeTakeFirst()
    if (!proof || proof.entered_at || Temporal.Instant.compare(proof.expires_at, moment.at) <= 0)
      return fail('code-expired')
    if (proof.tries >= CODE_TRIES) return fail('too-many-tries')

    const right = timingSafeEqual(proof.code_hash, digest(token + code))
    const tries = proof.tries + 1
    const entered = right ? { entered_at: moment.at } : {}
    await tx
      .updateTable('support_proof')
      .set({ tries, ...entered })
      .where('id', '=', proof.id)
      .execute()
    if (!right) return fail(tries >= CODE_TRIES ? 'too-many-tries' : 'wrong-code')
    await open(request, moment, tx)
    return ok(undefined)
  })
}

async function open(request: Id<'support_request'>, moment: Moment, tx: Db): Promise<void> {
  const opened = await tx
    .updateTable('support_request')
    .set({ opened_at: moment.at })
    .where('id', '=', request)
    .where('opened_at', 'is', null)
    .executeTakeFirst()
  if (opened.numUpdatedRows > 0n) await record('support.opened', undefined, { request }, moment, tx)
}
