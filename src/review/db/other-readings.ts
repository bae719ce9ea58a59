import type { Id } from '#src/kernel/id.ts'
import { readableByReader } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Reasons, Scores } from '../domain/reading.ts'

export type OtherReading = {
  readonly id: Id<'reading'>
  readonly name: string
  readonly scores: Scores
  readonly reason: string
  readonly reasons: Reasons
}

/** What the other readers of an application have handed in, in the order in which they did. */
export async function otherReadings(
  of: { application: Id<'application'>; reading: Id<'reading'> },
  db: Db,
): Promise<OtherReading[]> {
  const rows = await db
    .selectFrom('reading')
    .innerJoin('person', 'person.id', 'reading.reader_id')
    .where('reading.application_id', '=', of.application)
    .where('reading.id', '<>', of.reading)
    .where('reading.completed_at', 'is not', null)
    .where('reading.withdrawn_at', 'is', null)
    .where(readableByReader)
    .orderBy('reading.completed_at')
    .select([
      'reading.id',
      'reading.scores',
      'reading.reason',
      'reading.reasons',
      'person.given_name',
      'person.family_name',
    ])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: `${row.given_name} ${row.family_name}`,
    scores: row.scores as unknown as Scores,
    reason: row.reason,
    reasons: row.reasons as Reasons,
  }))
}
