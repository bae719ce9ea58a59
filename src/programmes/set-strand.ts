import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { strandsOf } from './db/strands.ts'
import { strandRow } from './db/strand-row.ts'
import type { StrandPlan } from './domain/default-strands.ts'

export type StrandToSet = {
  programme: Id<'programme'>
  /** The one to change; without it a new one is added behind the others. */
  id?: Id<'strand'>
  plan: StrandPlan
  by: Id<'person'>
}

/** Adds a strand to a programme, or changes one: its words and how it matches. */
export function setStrand(
  { programme, id, plan, by }: StrandToSet,
  moment: Moment,
  db: Db,
): Promise<Outcome<Id<'strand'>, 'no-such-strand'>> {
  return inTransaction(db, async (tx) => {
    const strands = await strandsOf([programme], tx)
    if (id && !strands.some((strand) => strand.id === id)) return fail('no-such-strand')

    const strand = id ?? moment.newId<'strand'>()
    const facts = strandRow(plan)
    await tx
      .insertInto('strand')
      .values({ id: strand, programme_id: programme, position: strands.length, ...facts })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(facts))
      .execute()
    await record(id ? 'strand.changed' : 'strand.added', by, { programme, strand }, moment, tx)
    return ok(strand)
  })
}
