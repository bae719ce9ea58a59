import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** From now on pages and letters speak to this person in this language. */
export async function changeLanguage(change: { person: Id<'person'>; lang: Lang }, db: Db): Promise<void> {
  await db.updateTable('person').set({ lang: change.lang }).where('id', '=', change.person).execute()
}
