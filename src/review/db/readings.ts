import type { Id } from '#src/kernel/id.ts'
import { readableByReader } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import { saidConflict } from './said-conflict.ts'

/** A reader's queue: unfinished first, longest-waiting first; nothing that was taken back or declared a conflict. */
export function readingsOf(reader: Id<'person'>, db: Db) {
  return db
    .selectFrom('reading')
    .innerJoin('application', 'application.id', 'reading.application_id')
    .innerJoin('call', 'call.id', 'application.call_id')
    .innerJoin('person as applicant', 'applicant.id', 'application.person_id')
    .leftJoin('unit', 'unit.id', 'applicant.unit_id')
    .where('reading.reader_id', '=', reader)
    .where('reading.withdrawn_at', 'is', null)
    .where(readableByReader)
    .where('application.withdrawn_at', 'is', null)
    .orderBy(sql`reading.completed_at is not null`)
    .orderBy('reading.assigned_at')
    .orderBy('application.reference')
    .select([
      'reading.id',
      saidConflict.as('conflict'),
      'reading.completed_at as completedAt',
      'reading.scores',
      'application.reference',
      'call.name as call',
      'call.id as callId',
    ])
    .select(['applicant.given_name as givenName', 'applicant.family_name as familyName', 'unit.name as unit'])
    .execute()
}

/** The row of a reading of this reader, locked until the end of the transaction. */
export async function lockedReading(reading: Id<'reading'>, reader: Id<'person'>, tx: Db) {
  const row = await tx
    .selectFrom('reading')
    .leftJoin('decision', 'decision.application_id', 'reading.application_id')
    .where('reading.id', '=', reading)
    .where('reading.reader_id', '=', reader)
    .where('reading.withdrawn_at', 'is', null)
    .where(readableByReader)
    .forUpdate('reading')
    .select([
      'reading.application_id as application',
      saidConflict.as('conflict'),
      'reading.version',
      'reading.completed_at',
      'decision.id as decision',
    ])
    .executeTakeFirst()
  return (
    row && {
      application: row.application,
      conflict: row.conflict,
      version: row.version,
      completed: row.completed_at !== null,
      decided: row.decision !== null,
    }
  )
}
