import type { Db } from '#src/platform/db/connection.ts'
import { digest } from '#src/platform/world.ts'

/** The address a browser has asked a code for, while the code is good. */
export async function pendingEmail(token: string, now: Temporal.Instant, db: Db): Promise<string | undefined> {
  const row = await db
    .selectFrom('sign_in')
    .select('email')
    .where('token_hash', '=', digest(token))
    .where('expires_at', '>', now)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return row?.email
}
