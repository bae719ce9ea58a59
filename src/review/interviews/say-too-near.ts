import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { addresseeOf } from '#src/people/db/people.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import type { Conflict } from '../domain/conflict.ts'
import { sayConflict } from '../say-conflict.ts'
import { interviewHeldBy } from './db/held-interviews.ts'
import { tooNearLetter } from './mail/interview-letter.ts'
import { tellOffice } from './tell-office.ts'

export type NearnessToSay = {
  application: Id<'application'>
  person: Id<'person'>
  conflict: Conflict
  baseUrl: string
}

/**
 * An interviewer says whether they are too near to whom they are to talk to. With a conflict the application does not
 * exist for them from then on, and the office is asked to find another time.
 */
export function sayTooNear(said: NearnessToSay, moment: Moment, db: Db): Promise<Outcome<void, 'not-yours'>> {
  const { application, person, conflict, baseUrl } = said
  return inTransaction(db, async (tx) => {
    if (!(await interviewHeldBy({ application, person }, tx))) return fail('not-yours')
    await sayConflict({ application, person, kind: conflict, by: person }, moment, tx)
    if (conflict === 'none') return ok(undefined)
    const { givenName, familyName } = await addresseeOf(person, tx)
    const letter = tooNearLetter(`${givenName} ${familyName}`)
    await tellOffice({ application, baseUrl, letter }, moment, tx)
    return ok(undefined)
  })
}
