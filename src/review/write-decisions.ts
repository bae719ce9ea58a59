import type { Call } from '#src/calls/domain/call.ts'
import { recordEach } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import { discardDrafts, type DecidableRow } from './db/decisions.ts'
import type { Verdict } from './domain/verdict.ts'
import { draftDecisions } from './draft-decisions.ts'

type Decision = { call: Call; verdict: Verdict; by: Id<'person'>; baseUrl: string }

/**
 * Writes decisions down that nothing speaks against: old drafts go, new letters wait, history has a line for each. The
 * ids of the letters come in the order of the rows.
 */
export async function writeDecisions(
  rows: readonly DecidableRow[],
  decision: Decision,
  moment: Moment,
  tx: Db,
): Promise<Id<'letter'>[]> {
  if (rows.length === 0) return []
  const { verdict, by } = decision
  const applications = rows.map(({ id }) => id)
  await discardDrafts(applications, moment.at, tx)
  const letters = await draftDecisions({ ...decision, rows }, moment, tx)
  await keep({ rows, letters, verdict, by }, moment, tx)
  const abouts = applications.map((application) => ({ application, verdict }))
  await recordEach('application.decided', by, abouts, moment, tx)
  return letters
}

type Kept = { rows: readonly DecidableRow[]; letters: readonly Id<'letter'>[]; verdict: Verdict; by: Id<'person'> }

/** One row for each application, with what its applicant knows so far. */
async function keep({ rows, letters, verdict, by }: Kept, moment: Moment, tx: Db): Promise<void> {
  const values = rows.map(({ id, decided }, index) => ({
    id: moment.newId<'decision'>(),
    application_id: id,
    verdict,
    decided_by: by,
    decided_at: moment.at,
    letter_id: letters[index] ?? null,
    told_before: decided?.told ? decided.verdict : null,
  }))
  await tx
    .insertInto('decision')
    .values(values)
    .onConflict((conflict) =>
      conflict.column('application_id').doUpdateSet({
        verdict: sql`excluded.verdict`,
        decided_by: sql`excluded.decided_by`,
        decided_at: sql`excluded.decided_at`,
        letter_id: sql`excluded.letter_id`,
        told_before: sql`excluded.told_before`,
      }),
    )
    .execute()
}
