import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { digest } from '#src/platform/world.ts'

/** Adds a private link to a request for support. The secret itself goes into the letter and nowhere else. */
export async function keepSupportLink(request: Id<'support_request'>, secret: string, tx: Db): Promise<void> {
  await tx
    .insertInto('support_link')
    .values({ token_hash: digest(secret), request_id: request })
    .execute()
}
