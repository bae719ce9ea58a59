import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { tellApplicant } from './tell-applicant.ts'

type SeatToTake = {
  application: Id<'application'>
  slot: Id<'interview_slot'>
  seat: number
  by: Id<'person'>
  baseUrl: string
}

/** Sits an applicant down on a seat that is free, instead of the one they had, and tells them when and where. */
export async function takeSeat(
  { application, slot, seat, by, baseUrl }: SeatToTake,
  moment: Moment,
  tx: Db,
): Promise<void> {
  const taken = { slot_id: slot, seat, booked_at: moment.at, booked_by: by, reminded_at: null }
  await tx
    .insertInto('interview_booking')
    .values({ application_id: application, ...taken })
    .onConflict((row) => row.column('application_id').doUpdateSet(taken))
    .execute()
  await tx
    .updateTable('interview_invitation')
    .set({ other_wish: null, other_wish_at: null })
    .where('application_id', '=', application)
    .execute()
  await tellApplicant({ application, what: 'booked', baseUrl }, moment, tx)
}
