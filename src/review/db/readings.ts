import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import { readableByReader } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import { authorOf } from './author.ts'
import { stageColumns, stageIn } from './review-plan.ts'
import { saidConflict } from './said-conflict.ts'

/** A reader's queue: unfinished first, longest-waiting first; nothing that was taken back or declared a conflict. */
export async function readingsOf(reader: Id<'person'>, now: Temporal.Instant, db: Db) {
  const rows = await db
    .selectFrom('reading')
    .innerJoin('application', 'application.id', 'reading.application_id')
    .innerJoin('call', 'call.id', 'application.call_id')
    .innerJoin('strand', 'strand.id', 'call.strand_id')
    .innerJoin('programme', 'programme.id', 'strand.programme_id')
    .leftJoin('review_plan', 'review_plan.call_id', 'call.id')
    .innerJoin('person as applicant', 'applicant.id', 'application.person_id')
    .leftJoin('unit', 'unit.id', 'applicant.unit_id')
    .leftJoin('rank', 'rank.id', 'applicant.rank_id')
    .where('reading.reader_id', '=', reader)
    .where('reading.withdrawn_at', 'is', null)
    .where(readableByReader)
    .where('application.withdrawn_at', 'is', null)
    .orderBy(sql`reading.completed_at is not null`)
    .orderBy('reading.assigned_at')
    .orderBy('application.reading_number')
    .orderBy('reading.id')
    .select(['reading.id', 'reading.completed_at as completedAt', saidConflict.as('conflict')])
    .select(['application.reference', 'application.reading_number', 'call.name as call', 'call.id as callId'])
    .select(['applicant.given_name as givenName', 'applicant.family_name as familyName'])
    .select(['unit.name as unit', 'rank.name as rank', ...stageColumns])
    .execute()
  return rows.map((row) => {
    const stage = stageIn(row, now)
    const { id, completedAt, conflict, callId } = row
    return { id, completedAt, conflict, callId, call: row.call as Translated, stage, author: authorOf(row, stage) }
  })
}

export type QueuedReading = Awaited<ReturnType<typeof readingsOf>>[number]

/** The row of a reading of this reader, locked until the end of the transaction. */
export async function lockedReading(
  reading: Id<'reading'>,
  { reader, now }: { reader: Id<'person'>; now: Temporal.Instant },
  tx: Db,
) {
  const row = await tx
    .selectFrom('reading')
    .innerJoin('application', 'application.id', 'reading.application_id')
    .innerJoin('call', 'call.id', 'application.call_id')
    .innerJoin('strand', 'strand.id', 'call.strand_id')
    .innerJoin('programme', 'programme.id', 'strand.programme_id')
    .leftJoin('review_plan', 'review_plan.call_id', 'call.id')
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
      'reading.scores',
      'reading.reason',
      ...stageColumns,
      'decision.id as decision',
    ])
    .executeTakeFirst()
  return (
    row && {
      application: row.application,
      conflict: row.conflict,
      version: row.version,
      completed: row.completed_at !== null,
      handedIn: row.completed_at && { at: row.completed_at, scores: row.scores, reason: row.reason },
      stage: stageIn(row, now),
      decided: row.decision !== null,
    }
  )
}
