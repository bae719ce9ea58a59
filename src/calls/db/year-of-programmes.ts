import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { MilestoneRow } from '../domain/milestone.ts'
import { callsOfCoordinator } from './calls.ts'
import { closedDaysOf } from './closed-days.ts'

/** Everything with a date in some programmes: calls, their milestones by call, closing days. Three queries. */
export async function yearOfProgrammes(programmes: readonly Id<'programme'>[], db: Db) {
  const [calls, milestones, closed] = await Promise.all([
    callsOfCoordinator(programmes, db),
    milestonesIn(programmes, db),
    closedDaysOf(programmes, db),
  ])
  const years: ReadonlyMap<Id<'call'>, readonly MilestoneRow[]> = Map.groupBy(milestones, ({ call }) => call)
  return { calls, years, closed }
}

async function milestonesIn(programmes: readonly Id<'programme'>[], db: Db) {
  if (programmes.length === 0) return []
  const rows = await db
    .selectFrom('milestone')
    .innerJoin('call', 'call.id', 'milestone.call_id')
    .innerJoin('strand', 'strand.id', 'call.strand_id')
    .select(['milestone.id', 'milestone.kind', 'milestone.name', 'milestone.at_local as atLocal'])
    .select(['milestone.place', 'milestone.is_commitment as isCommitment', 'call.id as call'])
    .where('strand.programme_id', 'in', programmes)
    .orderBy('milestone.at_local')
    .orderBy('milestone.id')
    .execute()
  return rows.map((row) => ({ ...row, name: row.name as Translated }))
}
