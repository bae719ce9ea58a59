import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { json } from '#src/platform/db/json.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Milestone, MilestoneRow } from '../domain/milestone.ts'

/** The milestones of a call in the order of the year. */
export async function milestonesOf(call: Id<'call'>, db: Db): Promise<MilestoneRow[]> {
  const rows = await db
    .selectFrom('milestone')
    .select(['id', 'kind', 'name', 'at_local as atLocal', 'place', 'is_commitment as isCommitment'])
    .where('call_id', '=', call)
    .orderBy('at_local')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, name: row.name as Translated }))
}

/** The milestones that applicants promise to attend. */
export const commitmentsOf = async (call: Id<'call'>, db: Db): Promise<MilestoneRow[]> =>
  (await milestonesOf(call, db)).filter((one) => one.isCommitment)

/** Writes the dates of a new call down, all at once. */
export async function addMilestones(
  call: Id<'call'>,
  milestones: readonly Milestone[],
  moment: Moment,
  tx: Db,
): Promise<void> {
  if (milestones.length === 0) return
  const rows = milestones.map((one) => ({
    id: moment.newId<'milestone'>(),
    call_id: call,
    kind: one.kind,
    name: json(one.name),
    at_local: one.atLocal,
    place: one.place,
    is_commitment: one.isCommitment,
  }))
  await tx.insertInto('milestone').values(rows).execute()
}
