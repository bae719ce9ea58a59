import { match } from 'advance-match/match'
import { verify } from 'advance-match/verify'
import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { roundFor, roundOf } from './db/round.ts'
import { instanceOf } from './domain/problem.ts'
import { explanationOf } from './domain/explanation.ts'

/** A fixed seed: the same round gives the same proposal, today and in an audit. */
const SEED = 1

/**
 * Runs the engine on a call and keeps what went in, what came out and why. Most people placed comes first, then the
 * total score. The result is verified by the engine's independent checker before anybody sees it.
 */
export function proposeMatches(
  run: { call: Id<'call'>; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<Outcome<Id<'match_run'>, 'nobody-to-match' | 'no-mentors'>> {
  return inTransaction(db, async (tx) => {
    const [round, seen] = await Promise.all([
      roundOf(run.call, moment.at, tx),
      roundFor(run.by, run.call, moment.at, tx),
    ])
    // somebody too near to the only one who waits reads the same as when nobody waits
    if (seen.mentees.length === 0) return fail('nobody-to-match')
    if (round.mentors.length === 0) return fail('no-mentors')

    const instance = instanceOf(round)
    const result = match(instance, { objective: 'size,score', seed: SEED })
    const verdict = verify(instance, result)
    if (!verdict.ok) throw new Error(`the engine's result was rejected by its checker: ${verdict.violation}`)

    const id = moment.newId<'match_run'>()
    await tx
      .insertInto('match_run')
      .values({
        id,
        call_id: run.call,
        instance: json(instance),
        result: json(result),
        explanation: json(explanationOf(result, round)),
        run_by: run.by,
        run_at: moment.at,
      })
      .execute()
    await record('matching.proposed', run.by, { call: run.call, run: id, matched: result.matched.length }, moment, tx)
    return ok(id)
  })
}
