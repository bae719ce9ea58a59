import type { Db } from '#src/platform/db/connection.ts'
import { digest } from '#src/platform/world.ts'

/** The link that lets somebody found the first programme, while it is good; nothing for any other token. */
export function foundingLink(token: string, now: Temporal.Instant, db: Db) {
  return db
    .selectFrom('private_link')
    .select('id')
    .where('token_hash', '=', digest(token))
    .where('purpose', '=', 'first-coordinator')
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
}
