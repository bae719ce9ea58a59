import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { fail, type Outcome } from '#src/kernel/outcome.ts'
import { endRole } from '#src/people/end-role.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { committeeOf } from './db/committee.ts'

/**
 * Ends somebody's part in the committee of a call. Applications still in their hands are given to others first – as far
 * as whoever does it may know of them: a refusal would speak of the others.
 */
export function leaveCommittee(
  leaving: { call: Id<'call'>; role: Id<'role'>; by: Viewer },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'no-such-role' | 'last-coordinator' | 'has-readings'>> {
  return inTransaction(db, async (tx) => {
    const member = (await committeeOf(leaving.call, leaving.by, tx)).find((one) => one.role === leaving.role)
    if (!member) return fail('no-such-role')
    if (member.waiting > 0) return fail('has-readings')
    return endRole({ role: leaving.role, by: leaving.by.id }, moment, tx)
  })
}
