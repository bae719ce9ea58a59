import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { digest } from '#src/platform/world.ts'

/** The offer and the person a private link was made for. It stays readable after its date, to say in words that it is over. */
export async function offerLink(secret: string, db: Db) {
  const row = await db
    .selectFrom('private_link')
    .innerJoin('offer', 'offer.id', 'private_link.subject_id')
    .where('token_hash', '=', digest(secret))
    .where('purpose', '=', 'offer')
    .select(['offer.id as offer', 'private_link.person_id as person'])
    .executeTakeFirst()
  return row?.person ? { offer: row.offer as Id<'offer'>, person: row.person } : undefined
}
