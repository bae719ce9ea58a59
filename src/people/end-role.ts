import { record } from '#src/history/record.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'

/**
 * Takes a role back; it has no effect from the next request on. The last coordinator of a programme stays:
 * nobody could give the role back.
 */
export function endRole(
  end: { role: Id<'role'>; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'no-such-role' | 'last-coordinator'>> {
  return inTransaction(db, async (tx) => {
    const role = await tx
      .selectFrom('role')
      .selectAll()
      .where('id', '=', end.role)
      .where('ended_at', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (!role) return fail('no-such-role')
    if (role.kind === 'coordinator' && (await coordinatorCount(role.programme_id, tx)) < 2)
      return fail('last-coordinator')

    await tx.updateTable('role').set({ ended_at: moment.at }).where('id', '=', role.id).execute()
    const { person_id: person, kind, programme_id: programme, call_id: call } = role
    await record('role.ended', end.by, { person, role: role.id, kind, programme, ...(call && { call }) }, moment, tx)
    return ok(undefined)
  })
}

/** The rows are locked, so that two people cannot take each other's role at the same moment. */
async function coordinatorCount(programme: Id<'programme'>, tx: Db): Promise<number> {
  const rows = await tx
    .selectFrom('role')
    .select('id')
    .where('kind', '=', 'coordinator')
    .where('programme_id', '=', programme)
    .where('ended_at', 'is', null)
    .forUpdate()
    .execute()
  return rows.length
}
