import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { personByEmail } from '#src/people/db/people.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { applicationOf } from './db/exceptions.ts'
import type { EligibilityRule } from './domain/eligibility.ts'

export type ExceptionToGrant = {
  call: Id<'call'>
  email: string
  rule: EligibilityRule
  reason: string
  by: Id<'person'>
}

export type ExceptionProblem = 'nobody-known' | 'granted-already' | 'for-yourself'

/** Lets one person apply although one rule of the call speaks against it. Nobody grants it to themselves. */
export function grantException(
  { call, email, rule, reason, by }: ExceptionToGrant,
  moment: Moment,
  db: Db,
): Promise<Outcome<Id<'eligibility_exception'>, ExceptionProblem>> {
  return inTransaction(db, async (tx) => {
    const person = await personByEmail(email, tx)
    if (!person) return fail('nobody-known')
    if (person.id === by) return fail('for-yourself')

    const id = moment.newId<'eligibility_exception'>()
    const facts = { call_id: call, person_id: person.id, rule, reason, granted_at: moment.at, granted_by: by }
    const written = await tx
      .insertInto('eligibility_exception')
      .values({ id, ...facts })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (written.numInsertedOrUpdatedRows === 0n) return fail('granted-already')
    const about = { call, ...(await applicationOf({ call, person: person.id }, tx)) }
    await record('exception.granted', by, about, moment, tx)
    return ok(id)
  })
}
