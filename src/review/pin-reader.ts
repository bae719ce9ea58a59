import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { assignmentFacts } from './db/assignment-facts.ts'
import { assignmentRefusal, type AssignmentProblem } from './domain/reading.ts'

export type Pin = { application: Id<'application'>; reader: Id<'person'>; by: Id<'person'> }

/** Wants a reader for an application: every plan keeps to it, as long as nothing makes them too near. */
export function pinReader(
  pin: Pin,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, Exclude<AssignmentProblem, 'has-it-already'>>> {
  return inTransaction(db, async (tx) => {
    const facts = await assignmentFacts(pin.application, pin.reader, tx)
    const refused = assignmentRefusal({ ...facts, hasItAlready: false })
    if (refused && refused !== 'has-it-already') return fail(refused)

    const pinned = await tx
      .insertInto('reader_pin')
      .values({ application_id: pin.application, reader_id: pin.reader, pinned_at: moment.at, pinned_by: pin.by })
      .onConflict((row) => row.doNothing())
      .returning('application_id')
      .executeTakeFirst()
    if (pinned) await record('reader.pinned', pin.by, aboutOf(pin), moment, tx)
    return ok(undefined)
  })
}

/** Takes a pin off; what was given stays given until the applications are shared out anew. */
export function unpinReader(pin: Pin, moment: Moment, db: Db): Promise<void> {
  return inTransaction(db, async (tx) => {
    const gone = await tx
      .deleteFrom('reader_pin')
      .where('application_id', '=', pin.application)
      .where('reader_id', '=', pin.reader)
      .returning('application_id')
      .executeTakeFirst()
    if (gone) await record('reader.unpinned', pin.by, aboutOf(pin), moment, tx)
  })
}

const aboutOf = ({ application, reader }: Pin) => ({ application, reader })
