import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Verdict } from '../domain/verdict.ts'

/** The office's own paragraphs in the letters of a call, by verdict. */
export async function decisionNotesOf(
  call: Id<'call'>,
  db: Db,
): Promise<Readonly<Partial<Record<Verdict, Translated>>>> {
  const rows = await db.selectFrom('decision_note').select(['verdict', 'body']).where('call_id', '=', call).execute()
  return Object.fromEntries(rows.map(({ verdict, body }) => [verdict, body as Translated]))
}
