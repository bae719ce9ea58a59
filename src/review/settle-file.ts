import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { newestSubmission } from './db/redactions.ts'
import { FILE } from './domain/reader-text.ts'
import type { PassageState } from './domain/redaction.ts'

export type FileToSettle = {
  application: Id<'application'>
  state: PassageState
  /** What readers read instead of the file. */
  replacement: string
  by: Id<'person'>
}

/** Says what readers get of an uploaded letter: the file as it is, a text instead, or nothing. It holds for this file only. */
export function settleFile(settle: FileToSettle, moment: Moment, db: Db): Promise<Outcome<void, 'no-file'>> {
  return inTransaction(db, async (tx) => {
    const file = (await newestSubmission(settle.application, tx))?.file
    if (!file) return fail('no-file')
    const made = {
      made_from: file,
      result: settle.state === 'replaced' ? settle.replacement : '',
      shows_file: settle.state === 'as-written',
      made_at: moment.at,
      made_by: settle.by,
    }
    await tx
      .insertInto('redacted_text')
      .values({ application_id: settle.application, field: FILE, ...made })
      .onConflict((row) => row.columns(['application_id', 'field']).doUpdateSet(made))
      .execute()
    await record(
      'application.file-settled',
      settle.by,
      { application: settle.application, state: settle.state },
      moment,
      tx,
    )
    return ok(undefined)
  })
}
