import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { digestOf, newestSubmission } from './db/redactions.ts'
import { readerFields } from './domain/reader-text.ts'
import { redacted, type Passage } from './domain/redaction.ts'

type Redaction = { application: Id<'application'>; passages: readonly Passage[]; by: Id<'person'> }

/**
 * Works out what readers get of every text of the newest submission, and keeps it. Part of a larger transaction; where
 * one text cannot be made, nothing is written.
 */
export async function keepRedaction(
  { application, passages, by }: Redaction,
  moment: Moment,
  tx: Db,
): Promise<Outcome<void, 'brings-back-removed'>> {
  const submission = await newestSubmission(application, tx)
  const made = { made_at: moment.at, made_by: by }
  const rows = []
  for (const { key, text } of readerFields(submission?.answers)) {
    const result = redacted(text, passages)
    if (result === undefined) return fail('brings-back-removed')
    rows.push({ application_id: application, field: key, made_from: digestOf(text), result, ...made })
  }
  for (const { application_id, field, ...kept } of rows)
    await tx
      .insertInto('redacted_text')
      .values({ application_id, field, ...kept })
      .onConflict((row) => row.columns(['application_id', 'field']).doUpdateSet(kept))
      .execute()
  return ok(undefined)
}
