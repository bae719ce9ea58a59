import type { Call } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { onDeskOf, outOfConflict, readableByReader } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { RawBuilder } from 'kysely'
import type { Mark } from '../domain/calibration.ts'
import type { Scores } from '../domain/reading.ts'
import { weightedMean } from '../domain/recommendation.ts'

type Read = Pick<Call, 'id' | 'rubric'>

/** What was handed in of the applications of a call on somebody's desk, each reading as one number. */
export const marksOnDesk = (call: Read, viewer: Viewer, db: Db): Promise<Mark[]> => marksOf(call, onDeskOf(viewer), db)

/** The same of the applications a reader may know of. */
export const marksAround = (call: Read, reader: Id<'person'>, db: Db): Promise<Mark[]> =>
  marksOf(call, outOfConflict(reader), db)

async function marksOf(call: Read, seen: RawBuilder<boolean>, db: Db): Promise<Mark[]> {
  const rows = await db
    .selectFrom('reading')
    .innerJoin('application', 'application.id', 'reading.application_id')
    .where('application.call_id', '=', call.id)
    .where('application.withdrawn_at', 'is', null)
    .where('reading.withdrawn_at', 'is', null)
    .where('reading.completed_at', 'is not', null)
    .where(readableByReader)
    .where(seen)
    .orderBy('reading.completed_at')
    .orderBy('reading.id')
    .select(['reading.application_id as application', 'reading.reader_id as reader', 'reading.scores'])
    .execute()
  return rows.flatMap(({ application, reader, scores }) => {
    const mark = weightedMean(scores as unknown as Scores, call.rubric)
    return mark === null ? [] : [{ application, reader, mark }]
  })
}
