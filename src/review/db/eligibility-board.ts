import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { onDeskOf } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** The sent applications of a call on somebody's desk with what their eligibility rests on, unchecked ones first. */
export async function eligibilityBoard(call: Id<'call'>, viewer: Viewer, db: Db) {
  const rows = await db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .leftJoin('unit', 'unit.id', 'person.unit_id')
    .leftJoin('rank', 'rank.id', 'person.rank_id')
    .leftJoin('eligibility_check', 'eligibility_check.application_id', 'application.id')
    .where('application.call_id', '=', call)
    .where('application.submitted_at', 'is not', null)
    .where('application.withdrawn_at', 'is', null)
    .where(onDeskOf(viewer))
    .orderBy((of) => of('eligibility_check.verdict', 'is not', null))
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .select([
      'application.id',
      'application.reference',
      'person.given_name',
      'person.family_name',
      'person.affiliation',
    ])
    .select(['unit.name as unit', 'rank.name as rank', 'person.contract', 'person.contract_ends_on as contractEndsOn'])
    .select(['eligibility_check.verdict', 'eligibility_check.reason'])
    .execute()
  return rows.map(({ given_name, family_name, ...row }) => ({
    ...row,
    name: `${family_name}, ${given_name}`,
    unit: row.unit as Translated | null,
    rank: row.rank as Translated | null,
  }))
}

export type EligibilityRow = Awaited<ReturnType<typeof eligibilityBoard>>[number]
