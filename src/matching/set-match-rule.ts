import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { outOfConflict } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'

export type RuleToSet = {
  call: Id<'call'>
  application: Id<'application'>
  mentor: Id<'person'>
  /** Keep these two together, keep them apart, or let the engine decide again. */
  kind: 'pin' | 'forbid' | 'free'
  reason: string
  by: Id<'person'>
}

const ruleSet = { pin: 'matching.pin', forbid: 'matching.forbid', free: 'matching.free' } as const

/** Fixes or rules out a pair for the next run. A mentee has one pin at most: a new one replaces it. */
export function setMatchRule(rule: RuleToSet, moment: Moment, db: Db): Promise<Outcome<void, 'not-in-this-call'>> {
  return inTransaction(db, async (tx) => {
    if (!(await bothInCall(rule, tx))) return fail('not-in-this-call')

    await tx
      .deleteFrom('match_rule')
      .where('call_id', '=', rule.call)
      .where('application_id', '=', rule.application)
      .where((where) =>
        where.or([where('mentor_id', '=', rule.mentor), ...(rule.kind === 'pin' ? [where('kind', '=', 'pin')] : [])]),
      )
      .execute()
    if (rule.kind !== 'free')
      await tx
        .insertInto('match_rule')
        .values({
          id: moment.newId<'match_rule'>(),
          call_id: rule.call,
          application_id: rule.application,
          mentor_id: rule.mentor,
          kind: rule.kind,
          reason: rule.reason,
          made_by: rule.by,
          made_at: moment.at,
        })
        .execute()
    await record(
      ruleSet[rule.kind],
      rule.by,
      { call: rule.call, application: rule.application, mentor: rule.mentor },
      moment,
      tx,
    )
    return ok(undefined)
  })
}

async function bothInCall({ call, application, mentor, by }: RuleToSet, tx: Db): Promise<boolean> {
  const row = await tx
    .selectFrom('application')
    .innerJoin('mentor_place', 'mentor_place.call_id', 'application.call_id')
    .select('application.id')
    .where('application.id', '=', application)
    .where('application.call_id', '=', call)
    .where(outOfConflict(by))
    .where('mentor_place.person_id', '=', mentor)
    .executeTakeFirst()
  return row !== undefined
}
