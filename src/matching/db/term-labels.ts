import type { Id } from '#src/kernel/id.ts'
import type { Lang, Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** The programme's words for its terms in one language, by key. */
export async function termLabels(programme: Id<'programme'>, lang: Lang, db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom('term').select(['key', 'label']).where('programme_id', '=', programme).execute()
  return new Map(rows.map((row) => [row.key, (row.label as Translated)[lang]]))
}
