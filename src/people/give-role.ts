import { record } from '#src/history/record.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'

export type RoleToGive = {
  person: Id<'person'>
  kind: 'coordinator' | 'reviewer' | 'stand-in' | 'chair'
  programme: Id<'programme'>
  /** Reviewers read, and stand-ins stand in, for one call. */
  call?: Id<'call'>
  by: Id<'person'> | undefined
}

/** Makes somebody coordinator of a programme, or reviewer, chair or stand-in of a call. */
export function giveRole(role: RoleToGive, moment: Moment, db: Db): Promise<Outcome<Id<'role'>, 'has-it-already'>> {
  return inTransaction(db, async (tx) => {
    const id = moment.newId<'role'>()
    const given = await tx
      .insertInto('role')
      .values({
        id,
        person_id: role.person,
        kind: role.kind,
        programme_id: role.programme,
        call_id: role.call ?? null,
        granted_at: moment.at,
        granted_by: role.by ?? null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (given.numInsertedOrUpdatedRows === 0n) return fail('has-it-already')
    const { person, kind, programme, call } = role
    const about = { person, role: id, kind, programme, ...(call && { call }) }
    await record('role.given', role.by, about, moment, tx)
    return ok(id)
  })
}
