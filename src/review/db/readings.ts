import type { Rubric } from '#src/calls/domain/rubric.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import type { Scores } from '../domain/reading.ts'

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
    .where('application.withdrawn_at', 'is', null)
    .orderBy(sql`reading.completed_at is not null`)
    .orderBy('reading.assigned_at')
    .orderBy('application.reference')
    .select([
      'reading.id',
      'reading.conflict',
      'reading.completed_at as completedAt',
      'reading.scores',
      'application.reference',
      'call.name as call',
      'call.id as callId',
    ])
    .select(['applicant.given_name as givenName', 'applicant.family_name as familyName', 'unit.name as unit'])
    .execute()
}

/** One reading of this reader with what they need to judge; nothing when it is not (or no longer) theirs. */
export async function readingGivenTo(reading: Id<'reading'>, reader: Id<'person'>, db: Db) {
  const row = await db
    .selectFrom('reading')
    .innerJoin('application', 'application.id', 'reading.application_id')
    .innerJoin('call', 'call.id', 'application.call_id')
    .innerJoin('person as applicant', 'applicant.id', 'application.person_id')
    .leftJoin('unit', 'unit.id', 'applicant.unit_id')
    .leftJoin('rank', 'rank.id', 'applicant.rank_id')
    .leftJoin('decision', 'decision.application_id', 'application.id')
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('submission')
          .select(['submission.answers', 'submission.letter_file_id'])
          .whereRef('submission.application_id', '=', 'application.id')
          .orderBy('submission.submitted_at', 'desc')
          .limit(1)
          .as('newest'),
      (join) => join.onTrue(),
    )
    .where('reading.id', '=', reading)
    .where('reading.reader_id', '=', reader)
    .where('reading.withdrawn_at', 'is', null)
    .where('application.withdrawn_at', 'is', null)
    .select([
      'reading.id',
      'reading.conflict',
      'reading.scores',
      'reading.reason',
      'reading.version',
      'reading.completed_at as completedAt',
    ])
    .select([
      'application.id as application',
      'application.reference',
      'application.person_id as applicantId',
      'call.id as call',
      'call.name as callName',
      'call.rubric',
      'newest.answers',
      'newest.letter_file_id as letterFile',
    ])
    .select([
      'applicant.given_name as givenName',
      'applicant.family_name as familyName',
      'unit.name as unit',
      'rank.name as rank',
    ])
    .select((of) => of('decision.id', 'is not', null).as('decided'))
    .executeTakeFirst()
  if (!row) return undefined
  return {
    ...row,
    rubric: row.rubric as unknown as Rubric,
    scores: row.scores as unknown as Scores,
    callName: row.callName as Translated,
    unit: row.unit as Translated | null,
    rank: row.rank as Translated | null,
  }
}

/** The row of a reading of this reader, locked until the end of the transaction. */
export async function lockedReading(reading: Id<'reading'>, reader: Id<'person'>, tx: Db) {
  const row = await tx
    .selectFrom('reading')
    .leftJoin('decision', 'decision.application_id', 'reading.application_id')
    .where('reading.id', '=', reading)
    .where('reading.reader_id', '=', reader)
    .where('reading.withdrawn_at', 'is', null)
    .forUpdate('reading')
    .select([
      'reading.application_id as application',
      'reading.conflict',
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
