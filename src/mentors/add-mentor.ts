import { record } from '#src/history/record.ts'
import type { Call } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { standingIn } from './db/invitations.ts'
import { addProfile, writePlaces } from './db/write-profile.ts'
import { personOfAddress } from './person-of-address.ts'
import { tellAdded } from './tell-added.ts'

export type MentorToAdd = {
  call: Call
  givenName: string
  familyName: string
  email: string
  affiliation: string
  lang: Lang
  askMeAbout: string
  capacity: number
  by: Id<'person'>
  /** Links in letters begin with it. */
  baseUrl: string
}

/**
 * Adds somebody who has agreed outside the system, and tells them so. Nobody but the coordinator sees a new profile
 * until they show it themselves; a profile somebody already has stays as it is.
 */
export function addMentor(
  mentor: MentorToAdd,
  moment: Moment,
  db: Db,
): Promise<Outcome<Id<'person'>, 'mentors-already'>> {
  return inTransaction(db, async (tx) => {
    const { call, askMeAbout, capacity, by } = mentor
    const person = await personOfAddress(mentor, moment, tx)
    if ((await standingIn(call.id, person, moment.at, tx)).isMentoring) return fail('mentors-already')

    const silent = { topics: [], traits: [], offers: [], visibility: 'coordinator' } as const
    await addProfile(person, { askMeAbout, ...silent }, moment, tx)
    await writePlaces(person, [{ call: call.id, capacity }], moment, tx)
    await record('mentor.added', by, { person, call: call.id }, moment, tx)
    await tellAdded({ person, call, baseUrl: mentor.baseUrl }, moment, tx)
    return ok(person)
  })
}
