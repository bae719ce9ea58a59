import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import type { ClosedDays } from './domain/date-conflicts.ts'

/** More days in a row are no closing days: somebody mistook the year. */
const MOST_DAYS = 100

/** Adds days that a programme keeps free besides the public holidays. */
export function addClosedDays(
  { programme, by, ...days }: ClosedDays & { programme: Id<'programme'>; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<Id<'closed_day'>, 'ends-before-it-begins' | 'too-long'>> {
  return inTransaction(db, async (tx) => {
    const { days: length } = days.from.until(days.until, { largestUnit: 'day' })
    if (length < 0) return fail('ends-before-it-begins')
    if (length >= MOST_DAYS) return fail('too-long')

    const id = moment.newId<'closed_day'>()
    await tx
      .insertInto('closed_day')
      .values({ id, programme_id: programme, from_on: days.from, until_on: days.until, name: days.name })
      .execute()
    await record('closed-days.added', by, { programme }, moment, tx)
    return ok(id)
  })
}
