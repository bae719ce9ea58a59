import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** A file of this person; nothing when it is somebody else's. */
export function ownFile(file: Id<'file'>, owner: Id<'person'>, db: Db) {
  return db
    .selectFrom('file')
    .select(['id', 'media_type as mediaType'])
    .where('id', '=', file)
    .where('owner_id', '=', owner)
    .executeTakeFirst()
}
