import { isSentLate } from '#src/calls/db/late-codes.ts'
import type { Call } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { onDeskOf, outOfConflict, readableByReader } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql, type RawBuilder } from 'kysely'
import { saidConflict } from './said-conflict.ts'
import { standingOf, type Putting, type Standing } from '../domain/recommendation.ts'
import type { Verdict } from '../domain/verdict.ts'
import { readingsOfCall } from './readings-of-call.ts'

export type DeskRow = {
  readonly id: Id<'application'>
  readonly reference: string
  /** What stands for the name in blind reading. */
  readonly number: number | null
  readonly name: string
  readonly unit: Translated | null
  readonly withdrawn: boolean
  /** Sent after the deadline, with a code. */
  readonly late: boolean
  readonly given: number
  readonly standing: Standing
  readonly verdict: Verdict | null
  readonly told: boolean
}

/** Every sent application of a call on somebody's desk with its readings put together: one query, whatever the number of rows. */
export const deskOf = (call: Pick<Call, 'id'> & Putting, viewer: Viewer, db: Db): Promise<DeskRow[]> =>
  rowsOf(call, onDeskOf(viewer), db)

/** The same for whoever chairs the committee: everything they are not too near to. */
export const boardOf = (call: Pick<Call, 'id'> & Putting, chair: Id<'person'>, db: Db): Promise<DeskRow[]> =>
  rowsOf(call, outOfConflict(chair), db)

async function rowsOf(call: Pick<Call, 'id'> & Putting, seen: RawBuilder<boolean>, db: Db): Promise<DeskRow[]> {
  const rows = await db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .leftJoin('unit', 'unit.id', 'person.unit_id')
    .leftJoin('decision', 'decision.application_id', 'application.id')
    .leftJoin('letter', 'letter.id', 'decision.letter_id')
    .leftJoin(readingsOfCall(call.id), 'readings.application_id', 'application.id')
    .where('application.call_id', '=', call.id)
    .where('application.submitted_at', 'is not', null)
    .where(seen)
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .select([
      'application.id',
      'application.reference',
      'application.reading_number',
      'application.withdrawn_at',
      'person.given_name',
      'person.family_name',
      'unit.name as unit',
    ])
    .select(['decision.verdict', 'letter.released_at', isSentLate.as('late')])
    .select(['readings.given', 'readings.scores'])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    reference: row.reference,
    number: row.reading_number,
    name: `${row.family_name}, ${row.given_name}`,
    unit: row.unit as Translated | null,
    withdrawn: row.withdrawn_at !== null,
    late: row.late,
    given: row.given ?? 0,
    standing: standingOf(row.scores ?? [], call),
    verdict: row.verdict,
    told: row.released_at !== null,
  }))
}

/** The readings of one application for its coordinator, in the order they were given. */
export function readingsForDesk(application: Id<'application'>, db: Db) {
  return db
    .selectFrom('reading')
    .innerJoin('person', 'person.id', 'reading.reader_id')
    .where('reading.application_id', '=', application)
    .orderBy('reading.assigned_at')
    .select([
      'reading.id',
      'reading.scores',
      'reading.reason',
      'reading.reasons',
      'reading.flags',
      saidConflict.as('conflict'),
      readableByReader.as('counts'),
      sql<number>`(select count(*)::int from reading_earlier where reading_earlier.reading_id = reading.id)`.as(
        'changes',
      ),
      'reading.completed_at as completedAt',
      'reading.withdrawn_at as withdrawnAt',
    ])
    .select(['person.given_name as givenName', 'person.family_name as familyName'])
    .execute()
}
