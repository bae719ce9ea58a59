import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

export type Details = {
  person: Id<'person'>
  unit: Id<'unit'> | null
  affiliation: string
  rank: Id<'rank'>
  contract: 'fixed' | 'permanent'
  contractEndsOn: string | null
  languages: readonly string[]
  /** Addresses of people the programme may know. */
  lineManager: string
  supervisors: readonly string[]
}

/** Brings what the programme knows of a person's work up to what they have just said themselves. */
export async function updateDetails(details: Details, tx: Db): Promise<void> {
  await tx
    .updateTable('person')
    .set({
      unit_id: details.unit,
      affiliation: details.affiliation || null,
      rank_id: details.rank,
      contract: details.contract,
      contract_ends_on: details.contractEndsOn ? Temporal.PlainDate.from(details.contractEndsOn) : null,
      languages: [...details.languages],
      line_manager_id: sql`(select id from person manager where lower(manager.email) = lower(${details.lineManager}) and manager.id <> ${details.person})`,
    })
    .where('id', '=', details.person)
    .execute()
  await tx.deleteFrom('supervision').where('person_id', '=', details.person).execute()
  if (details.supervisors.length === 0) return
  const addresses = details.supervisors.map((address) => address.toLowerCase())
  await sql`insert into supervision (person_id, supervisor_id)
    select ${details.person}, id from person where lower(email) = any(${sql.val(addresses)}::text[]) and id <> ${details.person}`.execute(
    tx,
  )
}
