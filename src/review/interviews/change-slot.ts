import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { chosenMembers } from './db/members.ts'
import { lockedSlot, seatedIn } from './db/slots.ts'
import { tellApplicant } from './tell-applicant.ts'

export type SlotToChange = {
  slot: Id<'interview_slot'>
  call: Id<'call'>
  place: string
  interviewers: readonly Id<'person'>[]
  by: Id<'person'>
  baseUrl: string
}

/** Another room, or other interviewers. Whoever comes hears of another room; who interviews stands on their page. */
export function changeSlot(
  change: SlotToChange,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'no-such-slot' | 'not-of-the-committee'>> {
  return inTransaction(db, async (tx) => {
    const slot = await lockedSlot(change, tx)
    if (!slot) return fail('no-such-slot')
    const interviewers = await chosenMembers(change.call, change.interviewers, tx)
    if (!interviewers) return fail('not-of-the-committee')

    await tx.updateTable('interview_slot').set({ place: change.place }).where('id', '=', slot.id).execute()
    await tx.deleteFrom('interviewer').where('slot_id', '=', slot.id).execute()
    const rows = interviewers.map((person) => ({ slot_id: slot.id, person_id: person }))
    await tx.insertInto('interviewer').values(rows).execute()
    await record('interview.slot-changed', change.by, { call: change.call }, moment, tx)
    const { baseUrl } = change
    if (slot.place !== change.place)
      for (const application of await seatedIn(slot.id, tx))
        await tellApplicant({ application, what: 'moved', baseUrl }, moment, tx)
    return ok(undefined)
  })
}
