import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import type { Recurrence } from './domain/recurrence.ts'

/** Decides by which rule a strand has calls; without a rule none is prepared by itself any more. */
export function setRecurrence(
  change: { strand: Id<'strand'>; rule: Recurrence | undefined; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<void> {
  const { strand, rule, by } = change
  return inTransaction(db, async (tx) => {
    if (rule) await write(strand, rule, tx)
    else await tx.deleteFrom('recurrence').where('strand_id', '=', strand).execute()
    const programme = await tx
      .selectFrom('strand')
      .select('programme_id as id')
      .where('id', '=', strand)
      .executeTakeFirstOrThrow()
    await record('strand.recurrence-set', by, { strand, programme: programme.id }, moment, tx)
  })
}

async function write(strand: Id<'strand'>, rule: Recurrence, tx: Db): Promise<void> {
  const facts = {
    opens_on: rule.opensOn,
    closes_on: rule.closesOn,
    every_years: rule.everyYears,
    first_year: rule.firstYear,
    weeks_before: rule.weeksBefore,
  }
  await tx
    .insertInto('recurrence')
    .values({ strand_id: strand, ...facts })
    .onConflict((conflict) => conflict.column('strand_id').doUpdateSet(facts))
    .execute()
}
