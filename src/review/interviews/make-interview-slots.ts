import { lockedCall } from '#src/calls/db/locked-call.ts'
import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { reviewPlanOf } from '../db/review-plan.ts'
import { chosenMembers } from './db/members.ts'
import { slotsOfRow, type SlotRow, type SlotRowProblem } from './domain/slots.ts'

export type SlotsToMake = {
  call: Id<'call'>
  row: SlotRow
  /** A room or a link. */
  place: string
  seats: number
  interviewers: readonly Id<'person'>[]
  by: Id<'person'>
}

export type SlotsToMakeProblem = 'no-such-call' | 'no-interviews' | 'not-of-the-committee' | 'past' | SlotRowProblem

/** Makes a row of slots of a call that has interviews, with readers of its committee; answers how many there are now. */
export function makeInterviewSlots(
  make: SlotsToMake,
  moment: Moment,
  db: Db,
): Promise<Outcome<number, SlotsToMakeProblem>> {
  return inTransaction(db, async (tx) => {
    const call = await lockedCall(make.call, tx)
    if (!call) return fail('no-such-call')
    if ((await reviewPlanOf(call.id, tx)).interviewsLocal === null) return fail('no-interviews')
    const times = slotsOfRow(make.row, call.zone)
    if (!times.ok) return times
    if (times.value.some(({ startsAt }) => Temporal.Instant.compare(startsAt, moment.at) <= 0)) return fail('past')
    const interviewers = await chosenMembers(call.id, make.interviewers, tx)
    if (!interviewers) return fail('not-of-the-committee')

    const slots = times.value.map(({ startsAt, endsAt }) => ({
      id: moment.newId<'interview_slot'>(),
      call_id: call.id,
      starts_at: startsAt,
      ends_at: endsAt,
      place: make.place,
      seats: make.seats,
      made_at: moment.at,
      made_by: make.by,
    }))
    await tx.insertInto('interview_slot').values(slots).execute()
    const rows = slots.flatMap(({ id }) => interviewers.map((person) => ({ slot_id: id, person_id: person })))
    await tx.insertInto('interviewer').values(rows).execute()
    await record('interview.slots-made', make.by, { call: call.id, count: slots.length }, moment, tx)
    return ok(slots.length)
  })
}
