import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { roundOf } from './db/round.ts'
import { newestRun, newestRunFor } from './db/runs.ts'
import type { ProposedPair } from './domain/explanation.ts'
import { fitOf } from './domain/problem.ts'
import { sendOffer } from './send-offer.ts'

export type Release = {
  call: Id<'call'>
  run: Id<'match_run'>
  answerBy: Temporal.Instant
  by: Id<'person'>
  baseUrl: string
}

/**
 * Sends the newest run's pairs to both sides as offers. Refused when the world has moved on since the run – a mentor
 * paused, somebody withdrew, another run was made – because then it would promise what no longer holds. Answers how many
 * offers there are as far as the sender may know.
 */
export function releaseMatches(
  release: Release,
  moment: Moment,
  db: Db,
): Promise<Outcome<number, 'not-the-newest-run' | 'released-already' | 'world-has-moved' | 'date-is-past'>> {
  return inTransaction(db, async (tx) => {
    if (Temporal.Instant.compare(release.answerBy, moment.at) <= 0) return fail('date-is-past')
    await tx.selectFrom('call').select('id').where('id', '=', release.call).forUpdate().execute()
    const run = await newestRun(release.call, tx)
    const seen = await newestRunFor(release.by, release.call, tx)
    if (run?.id !== release.run || seen?.id !== run.id) return fail('not-the-newest-run')
    if (run.releasedAt) return fail('released-already')
    if (!(await stillHolds(run.explanation.pairs, release.call, moment.at, tx))) return fail('world-has-moved')

    await tx
      .updateTable('match_run')
      .set({ released_at: moment.at, released_by: release.by })
      .where('id', '=', run.id)
      .execute()
    for (const pair of run.explanation.pairs) await makeOffer(pair, release, moment, tx)
    await record(
      'matching.released',
      release.by,
      { call: release.call, run: run.id, offers: run.explanation.pairs.length },
      moment,
      tx,
    )
    return ok(seen.explanation.pairs.length)
  })
}

async function stillHolds(
  pairs: readonly ProposedPair[],
  call: Id<'call'>,
  now: Temporal.Instant,
  tx: Db,
): Promise<boolean> {
  const round = await roundOf(call, now, tx)
  const taken = new Map<Id<'person'>, number>()
  return pairs.every((pair) => {
    const mentee = round.mentees.find((one) => one.application === pair.application)
    const mentor = round.mentors.find((one) => one.person === pair.mentor)
    if (!mentee || !mentor || !fitOf(mentee, mentor, round).possible) return false
    taken.set(mentor.person, (taken.get(mentor.person) ?? 0) + 1)
    return (taken.get(mentor.person) ?? 0) <= mentor.free
  })
}

async function makeOffer(pair: ProposedPair, release: Release, moment: Moment, tx: Db): Promise<void> {
  const id = moment.newId<'offer'>()
  await tx
    .insertInto('offer')
    .values({
      id,
      run_id: release.run,
      call_id: release.call,
      application_id: pair.application,
      mentee_id: pair.mentee,
      mentor_id: pair.mentor,
      why: json(pair.breakdown),
      made_at: moment.at,
      answer_by: release.answerBy,
    })
    .execute()
  await sendOffer({ offer: id, baseUrl: release.baseUrl }, moment, tx)
}
