import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { assignmentFacts } from './db/assignment-facts.ts'
import { giveNumber, numbersStandStill } from './db/reading-number.ts'
import { assignmentRefusal, type AssignmentProblem } from './domain/reading.ts'

/** Gives one application to one reader. */
export function assignReader(
  give: { application: Id<'application'>; reader: Id<'person'>; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<Id<'reading'>, AssignmentProblem>> {
  return inTransaction(db, async (tx) => {
    await numbersStandStill(give.application, tx)
    const facts = await assignmentFacts(give.application, give.reader, tx)
    const refused = assignmentRefusal(facts)
    if (refused) return fail(refused)

    const id = moment.newId<'reading'>()
    await tx
      .insertInto('reading')
      .values({
        id,
        application_id: give.application,
        reader_id: give.reader,
        assigned_at: moment.at,
        assigned_by: give.by,
      })
      .execute()
    await giveNumber(give.application, tx)
    await record(
      'reading.assigned',
      give.by,
      { reading: id, application: give.application, reader: give.reader },
      moment,
      tx,
    )
    return ok(id)
  })
}
