import { dayOf } from '#src/kernel/dates.ts'
import { blank } from '#src/kernel/form-state.ts'
import { ranks } from '#src/people/db/units.ts'
import { found, idIn, page } from '#src/platform/web/answers.ts'
import type { Request } from '#src/platform/web/env.ts'
import { readForm } from '#src/platform/web/form.ts'
import { anyone } from '#src/platform/web/policy.ts'
import { routes } from '#src/platform/web/routes.ts'
import { urls } from '#src/urls.ts'
import { publishedCalls } from '../db/calls.ts'
import { eligibilityStanding } from '../db/eligibility-standing.ts'
import { institutions } from '../db/institutions.ts'
import { strandsToHearOf } from '../db/subscriptions.ts'
import { commitmentsOf } from '../db/milestones.ts'
import { phaseOf, type Call } from '../domain/call.ts'
import { findings, isEligible, withExceptions, type EligibilityFacts, type Finding } from '../domain/eligibility.ts'
import { fitForm } from './fit-form.ts'
import { FitPage } from './fit-page.tsx'
import { FitResultPage } from './fit-result-page.tsx'
import { publicWords } from './public-words.ts'

/** Does a call fit somebody? Answered without signing in, and without storing anything. */
export const fitRoutes = routes()
  .get(urls.fit(':call'), anyone, async (c) => {
    const asked = await questions(c)
    return page(<FitPage visit={c.var.visit} {...asked} form={blank} />)
  })
  .post(urls.fit(':call'), anyone, async (c) => {
    const { visit, lang } = c.var
    const { calls, ...asked } = await questions(c)
    const { input, form } = await readForm(c, fitForm(publicWords[lang], asked))
    if (!input) return page(<FitPage visit={visit} {...asked} form={form} />, 422)

    const found = await findingsFor(asked.call, input.facts, c)
    const fitting = await Promise.all(calls.map(async (other) => isEligible(await findingsFor(other, input.facts, c))))
    const others = calls.filter((other, place) => other.id !== asked.call.id && fitting[place])
    const strands = await strandsToHearOf(c.var.db)
    return page(<FitResultPage visit={visit} {...asked} {...{ form, input, others, strands }} findings={found} />)
  })

/** The call with what its questions offer to choose from. A call that is over, or no call yet, asks nothing. */
async function questions(c: Request) {
  const { now, db } = c.var
  const id = idIn(c, 'call')
  const [all, employers, allRanks, commitments] = await Promise.all([
    publishedCalls(now, db),
    institutions(db),
    ranks(db),
    commitmentsOf(id, db),
  ])
  const calls = all.filter((one) => phaseOf(one, now) !== 'closed')
  return { call: found(calls.find((one) => one.id === id)), calls, employers, ranks: allRanks, commitments }
}

/** What the rules say; of somebody who is signed in, the programme knows when they took part and what they need not meet. */
async function findingsFor(call: Call, facts: EligibilityFacts, c: Request): Promise<Finding[]> {
  const { db, now, person } = c.var
  const today = dayOf(now, call.zone)
  if (!person) return findings(call.eligibility, facts, today)
  const { lastTookPartOn, excepted } = await eligibilityStanding({ call: call.id, person: person.id }, db)
  return withExceptions(findings(call.eligibility, { ...facts, lastTookPartOn }, today), excepted)
}
