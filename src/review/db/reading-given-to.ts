import type { Rubric } from '#src/calls/domain/rubric.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import { readableByReader } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Scores } from '../domain/reading.ts'
import { saidConflict } from './said-conflict.ts'

/** One reading of this reader with what they need to judge; nothing when it is not (or no longer) theirs. */
export async function readingGivenTo(reading: Id<'reading'>, reader: Id<'person'>, db: Db) {
  const row = await readingRows(db)
    .where('reading.id', '=', reading)
    .where('reading.reader_id', '=', reader)
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

function readingRows(db: Db) {
  return db
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
    .where('reading.withdrawn_at', 'is', null)
    .where(readableByReader)
    .where('application.withdrawn_at', 'is', null)
    .select([
      'reading.id',
      saidConflict.as('conflict'),
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
}
