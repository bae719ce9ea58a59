import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { lockedSlot, seatedIn } from './db/slots.ts'
import { tellApplicant } from './tell-applicant.ts'

export type SlotToRemove = {
  slot: Id<'interview_slot'>
  call: Id<'call'>
  /** What the office tells those who had a seat, or an empty text. */
  message: string
  by: Id<'person'>
  baseUrl: string
}

/** Takes a slot that is still to come out of the call. Whoever had a seat in it is told and asked to choose again. */
export function removeSlot(
  { slot: id, call, message, by, baseUrl }: SlotToRemove,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'no-such-slot' | 'past'>> {
  return inTransaction(db, async (tx) => {
    const slot = await lockedSlot({ slot: id, call }, tx)
    if (!slot) return fail('no-such-slot')
    if (Temporal.Instant.compare(slot.startsAt, moment.at) <= 0) return fail('past')
    const seated = await seatedIn(id, tx)
    await tx.deleteFrom('interview_booking').where('slot_id', '=', id).execute()
    await tx.deleteFrom('interview_slot').where('id', '=', id).execute()
    await record('interview.slot-removed', by, { call }, moment, tx)
    for (const application of seated) {
      await record('interview.freed', by, { application }, moment, tx)
      await tellApplicant({ application, what: 'cancelled', message, baseUrl }, moment, tx)
    }
    return ok(undefined)
  })
}
