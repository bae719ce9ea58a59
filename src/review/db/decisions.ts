import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Decided } from '../domain/verdict.ts'

/** What deciding an application rests on, with its row locked; `draft` is the letter that still waits in the outbox. */
export async function decidable(application: Id<'application'>, tx: Db) {
  const row = await tx
    .selectFrom('application')
    .leftJoin('decision', 'decision.application_id', 'application.id')
    .leftJoin('letter', 'letter.id', 'decision.letter_id')
    .where('application.id', '=', application)
    .forUpdate('application')
    .select([
      'application.call_id as call',
      'application.person_id as person',
      'application.submitted_at',
      'application.withdrawn_at',
    ])
    .select([
      'decision.verdict',
      'decision.told_before',
      'letter.id as letter',
      'letter.released_at',
      'letter.discarded_at',
    ])
    .executeTakeFirstOrThrow()
  return {
    call: row.call,
    person: row.person,
    sent: row.submitted_at !== null,
    withdrawn: row.withdrawn_at !== null,
    decided: decidedOf(row),
    draft: row.released_at === null && row.discarded_at === null ? row.letter : null,
  }
}

/** The decision the applicant knows of, or the newest one nobody has told them; nothing where none was taken. */
function decidedOf(row: {
  verdict: Decided['verdict'] | null
  told_before: Decided['verdict'] | null
  released_at: Temporal.Instant | null
}): Decided | null {
  if (row.verdict === null) return null
  if (row.released_at !== null) return { verdict: row.verdict, told: true }
  return row.told_before === null ? { verdict: row.verdict, told: false } : { verdict: row.told_before, told: true }
}
