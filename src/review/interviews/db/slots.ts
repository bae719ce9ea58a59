import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** A slot of this call, locked until the transaction ends. */
export function lockedSlot({ slot, call }: { slot: Id<'interview_slot'>; call: Id<'call'> }, tx: Db) {
  return tx
    .selectFrom('interview_slot')
    .select(['id', 'place', 'starts_at as startsAt'])
    .where('id', '=', slot)
    .where('call_id', '=', call)
    .forUpdate()
    .executeTakeFirst()
}

/** The applications that have a seat in a slot. */
export async function seatedIn(slot: Id<'interview_slot'>, tx: Db): Promise<Id<'application'>[]> {
  const rows = await tx
    .selectFrom('interview_booking')
    .select('application_id')
    .where('slot_id', '=', slot)
    .orderBy('seat')
    .execute()
  return rows.map(({ application_id }) => application_id)
}
