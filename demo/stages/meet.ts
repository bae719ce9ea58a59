import { startMentorship } from '#src/mentorships/start-mentorship.ts'
import type { Id } from '#src/kernel/id.ts'
import { answerOffer } from '#src/matching/answer-offer.ts'
import { closeLapsedOffers } from '#src/matching/close-lapsed-offers.ts'
import { newestRun } from '#src/matching/db/runs.ts'
import type { Side } from '#src/matching/domain/offer.ts'
import { proposeMatches } from '#src/matching/propose-matches.ts'
import { releaseMatches } from '#src/matching/release-matches.ts'
import { localInstant } from '../scenarios.ts'
import { accompany } from './accompany.ts'
import { at, done, spread, type Stage } from './stage.ts'

/** January to April: two rounds of matching, answers from most, and the first months of the mentorships. */
export async function matchAndMeet(stage: Stage): Promise<void> {
  for (const call of [stage.facultyCall, stage.fellowsCall]) {
    await round(
      { call, on: '2027-01-12T10:00', until: '2027-01-26T23:59', refusals: call === stage.fellowsCall ? 8 : 1 },
      stage,
    )
    await round({ call, on: '2027-01-28T10:00', until: '2027-02-10T23:59', refusals: 0 }, stage)
  }
  await accompany(stage)
}

type Round = { call: Id<'call'>; on: string; until: string; refusals: number }

/** Proposes, sends, and lets people answer; who still lacks a mentor after the last round waits for the next. */
async function round({ call, on, until, refusals }: Round, stage: Stage): Promise<void> {
  const { db, baseUrl, coordinator: by } = stage
  const proposed = await proposeMatches({ call, by }, at(on), db)
  if (!proposed.ok) return
  const run = await newestRun(call, db)
  if (!run || run.explanation.pairs.length === 0) return
  done(await releaseMatches({ call, run: run.id, answerBy: localInstant(until), by, baseUrl }, at(on), db))

  const offers = await db.selectFrom('offer').select('id').where('run_id', '=', run.id).orderBy('id').execute()
  for (const [i, { id }] of offers.entries()) await answers({ id, i, of: offers.length, refusals, on, until }, stage)
  await closeLapsedOffers(baseUrl, at(until), db)
}

type Answering = { id: Id<'offer'>; i: number; of: number; refusals: number; on: string; until: string }

/** Every so many pairs one side says no, spread over the list; all others say yes, each at a time of their own. */
async function answers({ id, i, of, refusals, on, until }: Answering, stage: Stage): Promise<void> {
  const reactions = {
    baseUrl: stage.baseUrl,
    accepted: async (...[offer, moment, tx]: Parameters<Parameters<typeof answerOffer>[1]['accepted']>) =>
      void (await startMentorship({ offer, baseUrl: stage.baseUrl }, moment, tx)),
  }
  const refuses = refusals > 0 && i % Math.ceil(of / refusals) === 2
  const give = async (side: Side, yes: boolean, half: 0 | 1) => {
    const moment = spread(on, until, half * of + i, 2 * of)
    done(
      await answerOffer(
        { offer: id, side, answer: yes ? 'yes' : 'no', reason: yes ? '' : 'My calendar does not allow it this year.' },
        reactions,
        moment,
        stage.db,
      ),
    )
  }
  await give(i % 2 === 0 ? 'mentee' : 'mentor', true, 0)
  await give(i % 2 === 0 ? 'mentor' : 'mentee', !refuses, 1)
}
