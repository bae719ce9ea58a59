import type { Flag, Rubric } from '#src/calls/domain/rubric.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import { readableByReader } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Reasons, Scores } from '../domain/reading.ts'
import { namesAreHidden } from '../domain/stage.ts'
import { fileForReaders, readerFields, textsForReaders } from '../domain/reader-text.ts'
import { authorOf } from './author.ts'
import { digestOf, keptTexts } from './redactions.ts'
import { stageColumns, stageIn } from './review-plan.ts'
import { saidConflict } from './said-conflict.ts'

/**
 * One reading of this reader with what they need to judge at this moment; nothing when it is not (or no longer) theirs.
 * In blind reading it knows nothing of the author.
 */
export async function readingGivenTo(
  reading: Id<'reading'>,
  { reader, now }: { reader: Id<'person'>; now: Temporal.Instant },
  db: Db,
) {
  const row = await readingRows(db)
    .where('reading.id', '=', reading)
    .where('reading.reader_id', '=', reader)
    .executeTakeFirst()
  if (!row) return undefined
  const stage = stageIn(row, now)
  const marks = await keptTexts(row.application, db)
  return {
    id: row.id,
    application: row.application,
    conflict: row.conflict,
    reason: row.reason,
    version: row.version,
    completedAt: row.completedAt,
    call: row.call,
    texts: textsForReaders(readerFields(row.answers), marks, digestOf),
    letter: fileForReaders(row.letterFile, { ...marks, isBlind: namesAreHidden(stage) }),
    stage,
    author: authorOf(row, stage),
    rubric: row.rubric as unknown as Rubric,
    scores: row.scores as unknown as Scores,
    reasons: row.reasons as Reasons,
    flags: row.flags,
    mayFlag: row.mayFlag as unknown as readonly Flag[],
    callName: row.callName as Translated,
    zone: row.zone,
  }
}

export type GivenReading = NonNullable<Awaited<ReturnType<typeof readingGivenTo>>>

function readingRows(db: Db) {
  return db
    .selectFrom('reading')
    .innerJoin('application', 'application.id', 'reading.application_id')
    .innerJoin('call', 'call.id', 'application.call_id')
    .innerJoin('strand', 'strand.id', 'call.strand_id')
    .innerJoin('programme', 'programme.id', 'strand.programme_id')
    .leftJoin('review_plan', 'review_plan.call_id', 'call.id')
    .innerJoin('person as applicant', 'applicant.id', 'application.person_id')
    .leftJoin('unit', 'unit.id', 'applicant.unit_id')
    .leftJoin('rank', 'rank.id', 'applicant.rank_id')
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
      'reading.scores',
      'reading.reason',
      'reading.version',
      'reading.reasons',
      'reading.flags',
      saidConflict.as('conflict'),
    ])
    .select(['reading.completed_at as completedAt', 'application.id as application', 'application.reference'])
    .select([
      'application.reading_number',
      'call.id as call',
      'call.name as callName',
      'call.rubric',
      'call.flags as mayFlag',
    ])
    .select(['newest.answers', 'newest.letter_file_id as letterFile', ...stageColumns])
    .select(['applicant.given_name as givenName', 'applicant.family_name as familyName'])
    .select(['unit.name as unit', 'rank.name as rank'])
}
