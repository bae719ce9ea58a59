import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { digest } from '#src/platform/world.ts'

/** How long a browser that has shown the code may go on: a working day with a night for second thoughts. */
const PROOF_HOURS = 24

/** What a browser has shown of a request: that it asked for a code, or that it knew it. */
export async function proofShown(
  { request, token }: { request: Id<'support_request'>; token: string },
  now: Temporal.Instant,
  db: Db,
): Promise<'nothing' | 'asked' | 'entered'> {
  const proof = await db
    .selectFrom('support_proof')
    .select(['entered_at as enteredAt', 'expires_at as expiresAt'])
    .where('token_hash', '=', digest(token))
    .where('request_id', '=', request)
    .executeTakeFirst()
  if (!proof) return 'nothing'
  const until = proof.enteredAt?.add({ hours: PROOF_HOURS }) ?? proof.expiresAt
  if (Temporal.Instant.compare(now, until) >= 0) return 'nothing'
  return proof.enteredAt ? 'entered' : 'asked'
}
