import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { giveRole } from '#src/people/give-role.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { furnish } from './db/furnish.ts'

export type AnotherProgramme = { name: string; contactEmail: string; zone: string; by: Id<'person'> }

/**
 * Founds a programme beside the others, with strands and a vocabulary of its own to begin with. Whoever founds it
 * coordinates it; coordinators of other programmes do not see it.
 */
export function foundAnotherProgramme(
  { by, ...founding }: AnotherProgramme,
  moment: Moment,
  db: Db,
): Promise<Id<'programme'>> {
  return inTransaction(db, async (tx) => {
    const programme = await furnish(founding, moment, tx)
    await record('programme.founded', by, { programme }, moment, tx)
    await giveRole({ person: by, kind: 'coordinator', programme, by }, moment, tx)
    return programme
  })
}
