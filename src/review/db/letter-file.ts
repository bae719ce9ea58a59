import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** An uploaded letter. Whose it is has been settled by whoever found its id. */
export function letterFile(file: Id<'file'>, db: Db) {
  return db.selectFrom('file').select(['id', 'media_type as mediaType']).where('id', '=', file).executeTakeFirst()
}
