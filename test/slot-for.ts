import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { moment } from './make.ts'

/** A slot for interviews in which many can sit. */
export async function slotFor(db: Db, call: Id<'call'>, interviewer: Id<'person'>) {
  const slot = moment().newId<'interview_slot'>()
  const times = { starts_at: moment('2027-01-20T09:00:00Z').at, ends_at: moment('2027-01-20T09:30:00Z').at }
  const made = { place: 'Room 1', seats: 9, made_at: moment().at, made_by: interviewer }
  await db
    .insertInto('interview_slot')
    .values({ id: slot, call_id: call, ...times, ...made })
    .execute()
  await db.insertInto('interviewer').values({ slot_id: slot, person_id: interviewer }).execute()
  return slot
}
