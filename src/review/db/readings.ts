import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import { outOfConflict, readableByReader } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import { inReadingOrder } from '../domain/queue.ts'
import { authorOf } from './author.ts'
import { endOfReadingIn, stageColumns, stageIn } from './review-plan.ts'
import { saidConflict } from './said-conflict.ts'

/** A reader's queue: unfinished first, in the order in which they should read; nothing that was taken back or declared a conflict. */
export async function readingsOf(reader: Id<'person'>, now: Temporal.Instant, db: Db) {
  const rows = await queueRows(reader, db).execute()
  const given = rows.map((row) => ({ ...row, isDone: row.completedAt !== null }))
  return inReadingOrder(given, reader).map((row) => {
    const { id, completedAt, conflict, callId, isBegun, zone } = row
    const stage = stageIn(row, now)
    const until = endOfReadingIn(row)
    const call = row.call as Translated
    // how many others have handed in goes no further: the reader sees the order only
    return { id, completedAt, conflict, callId, isBegun, zone, call, stage, until, author: authorOf(row, stage) }
  })
}

const queueRows = (reader: Id<'person'>, db: Db) =>
  db
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
    .orderBy('reading.assigned_at')
    .orderBy('application.reading_number')
    .orderBy('reading.id')
    .select(['reading.id', 'reading.completed_at as completedAt', saidConflict.as('conflict')])
    .select([sql<boolean>`reading.version > 1`.as('isBegun'), otherReadingsDone.as('others')])
    .select(['application.id as application', 'application.reference', 'application.reading_number'])
    .select(['call.name as call', 'call.id as callId'])
    .select(['applicant.given_name as givenName', 'applicant.family_name as familyName'])
    .select(['unit.name as unit', 'rank.name as rank', ...stageColumns])

/** How many others have handed in a reading that counts of the same application. */
const otherReadingsDone = sql<number>`(select count(*)::int from reading other
  where other.application_id = reading.application_id and other.id <> reading.id and other.completed_at is not null
    and other.withdrawn_at is null and ${outOfConflict(sql.ref('other.reader_id'), 'other.application_id')})`

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
      'reading.reasons',
      'reading.tab',
      'reading.tab_turn as turn',
      ...stageColumns,
      'decision.id as decision',
    ])
    .executeTakeFirst()
  return (
    row && {
      application: row.application,
      conflict: row.conflict,
      version: row.version,
      tab: row.tab === null ? undefined : { id: row.tab, turn: row.turn },
      completed: row.completed_at !== null,
      handedIn: row.completed_at && {
        at: row.completed_at,
        scores: row.scores,
        reason: row.reason,
        reasons: row.reasons,
      },
      stage: stageIn(row, now),
      decided: row.decision !== null,
    }
  )
}
