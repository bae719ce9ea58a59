import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { superiorsOf, writeSuperiors } from './db/superiors.ts'
import { changedDetails } from './domain/details.ts'
import type { Superiors } from './domain/superior.ts'

export type Details = Superiors & {
  person: Id<'person'>
  unit: Id<'unit'> | null
  affiliation: string
  rank: Id<'rank'>
  contract: 'fixed' | 'permanent'
  contractEndsOn: string | null
  languages: readonly string[]
}

/**
 * Brings what the programme knows of a person's work up to what they have just said themselves. History keeps which parts
 * changed, never what they were or are.
 */
export function updateDetails({ person, ...told }: Details, moment: Moment, db: Db): Promise<void> {
  return inTransaction(db, async (tx) => {
    const parts = changedDetails(await detailsOf(person, tx), told)
    if (parts.length === 0) return
    await tx
      .updateTable('person')
      .set({
        unit_id: told.unit,
        affiliation: told.affiliation || null,
        rank_id: told.rank,
        contract: told.contract,
        contract_ends_on: told.contractEndsOn ? Temporal.PlainDate.from(told.contractEndsOn) : null,
        languages: [...told.languages],
      })
      .where('id', '=', person)
      .execute()
    await writeSuperiors(person, told, moment, tx)
    await record('person.details-changed', person, { person, parts }, moment, tx)
  })
}

async function detailsOf(person: Id<'person'>, tx: Db) {
  const row = await tx
    .selectFrom('person')
    .select(['unit_id', 'affiliation', 'rank_id', 'contract', 'contract_ends_on', 'languages'])
    .where('id', '=', person)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return {
    unit: row.unit_id,
    affiliation: row.affiliation ?? '',
    rank: row.rank_id,
    contract: row.contract,
    contractEndsOn: row.contract_ends_on?.toString() ?? null,
    languages: row.languages,
    ...(await superiorsOf(person, tx)),
  }
}
