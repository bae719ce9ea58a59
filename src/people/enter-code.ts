import { timingSafeEqual } from 'node:crypto'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { digest } from '#src/platform/world.ts'
import { CODE_TRIES } from './domain/sign-in.ts'
import { startSession } from './start-session.ts'

export type CodeProblem = 'code-expired' | 'wrong-code' | 'too-many-tries'

/** What a right code opens: a session, or – for an address nobody has yet – the page that asks for a name. */
export type Entrance = { readonly session: string } | { readonly newcomer: true }

/** Checks the code typed in the browser that asked for it. A code works once. */
export function enterCode(
  typed: { token: string; code: string; agent: string },
  moment: Moment,
  db: Db,
): Promise<Outcome<Entrance, CodeProblem>> {
  return inTransaction(db, async (tx) => {
    const pending = await tx
      .selectFrom('sign_in')
      .selectAll()
      .where('token_hash', '=', digest(typed.token))
      .forUpdate()
      .executeTakeFirst()
    if (!pending || pending.used_at || Temporal.Instant.compare(pending.expires_at, moment.at) <= 0)
      return fail('code-expired')
    if (pending.tries >= CODE_TRIES) return fail('too-many-tries')

    const right = timingSafeEqual(pending.code_hash, digest(typed.token + typed.code.replaceAll(/\s/g, '')))
    const used = right ? { used_at: moment.at } : {}
    await tx
      .updateTable('sign_in')
      .set({ tries: pending.tries + 1, ...used })
      .where('id', '=', pending.id)
      .execute()
    if (!right) return fail(pending.tries + 1 >= CODE_TRIES ? 'too-many-tries' : 'wrong-code')
    if (!pending.person_id) return ok({ newcomer: true })
    return ok({ session: await startSession({ person: pending.person_id, agent: typed.agent }, moment, tx) })
  })
}
