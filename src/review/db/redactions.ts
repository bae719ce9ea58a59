import { createHash } from 'node:crypto'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import type { Kept } from '../domain/reader-text.ts'
import type { Passage } from '../domain/redaction.ts'

/** The marked words of an application, in the order in which they were marked. */
export async function passagesOf(
  application: Id<'application'>,
  db: Db,
): Promise<(Passage & { id: Id<'redaction_passage'> })[]> {
  return db
    .selectFrom('redaction_passage')
    .select(['id', 'words', 'state', 'replacement'])
    .where('application_id', '=', application)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
}

/** What is kept of an application's texts for its readers, and whether anything of it was removed or replaced. */
export async function keptTexts(
  application: Id<'application'>,
  db: Db,
): Promise<{ isMarked: boolean; kept: readonly Kept[] }> {
  const { rows } = await sql<{ isMarked: boolean; kept: readonly Kept[] }>`
    select exists (select from redaction_passage where application_id = ${application} and state <> 'as-written') as "isMarked",
      coalesce((select json_agg(json_build_object('field', field, 'madeFrom', made_from, 'result', result,
        'showsFile', shows_file)) from redacted_text where application_id = ${application}), '[]'::json) as kept`.execute(
    db,
  )
  return rows[0] ?? { isMarked: false, kept: [] }
}

/** The newest submission's answers and file, with the application's row locked. */
export async function newestSubmission(application: Id<'application'>, tx: Db) {
  await tx.selectFrom('application').select('id').where('id', '=', application).forUpdate().execute()
  return tx
    .selectFrom('submission')
    .select(['answers', 'letter_file_id as file'])
    .where('application_id', '=', application)
    .orderBy('submitted_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The wording of a text as one short word: two texts with the same are the same. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
