import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf } from '#src/kernel/wall-clock.ts'
import { phaseBeginnings, reviewPhaseOf, reviewPhases } from './phases.ts'
import { namesSettings, plainPlan, planOrderProblem, type ReviewPlan } from './review-plan.ts'
import { isDiscussing, mayDecide, mayHandIn, mayRead, namesAreHidden } from './stage.ts'

const zone = 'Europe/Luxembourg'
const closedFrom = Temporal.Instant.from('2026-03-01T23:00:00Z')
const call = { closedFrom, zone }

/** Local minutes of a spring and an autumn, across both changes of the clocks. */
const minutes = fc
  .integer({ min: 0, max: 400 * 24 * 60 })
  .map((after) =>
    Temporal.PlainDateTime.from('2026-01-15T00:00').add({ minutes: after }).toString({ smallestUnit: 'minute' }),
  )
const border = fc.option(minutes, { nil: null })
const plans: fc.Arbitrary<ReviewPlan> = fc.record({
  readingLocal: border,
  discussionLocal: border,
  interviewsLocal: border,
  decisionLocal: border,
  names: fc.constantFrom(...namesSettings),
})
const instants = fc.integer({ min: -100_000, max: 500 * 24 * 3600 }).map((after) => closedFrom.add({ seconds: after }))

test('from its closing on a call is in exactly one phase at every instant, and never goes back', () => {
  fc.assert(
    fc.property(plans, instants, instants, (plan, a, b) => {
      const [earlier, later] = Temporal.Instant.compare(a, b) <= 0 ? [a, b] : [b, a]
      const [before, after] = [reviewPhaseOf(plan, call, earlier), reviewPhaseOf(plan, call, later)]
      expect(before === null).toBe(Temporal.Instant.compare(earlier, closedFrom) < 0)
      if (before && after) expect(reviewPhases.indexOf(after)).toBeGreaterThanOrEqual(reviewPhases.indexOf(before))
      const beginnings = phaseBeginnings(plan, call)
      const active = beginnings.filter(({ from }, i) => {
        const next = beginnings[i + 1]?.from
        return Temporal.Instant.compare(from, later) <= 0 && (!next || Temporal.Instant.compare(later, next) < 0)
      })
      expect(active.map(({ phase }) => phase)).toEqual(after ? [after] : [])
    }),
  )
})

test('a phase begins to the second at the minute its clock shows, across both changes of the clocks', () => {
  fc.assert(
    fc.property(minutes, (local) => {
      const at = instantOf(local, zone)
      fc.pre(typeof at !== 'string' && Temporal.Instant.compare(at, closedFrom) > 0)
      if (typeof at === 'string') return
      const plan: ReviewPlan = { ...plainPlan, readingLocal: local }
      expect(reviewPhaseOf(plan, call, at)).toBe('reading')
      expect(reviewPhaseOf(plan, call, at.subtract({ seconds: 1 }))).toBe('check')
    }),
  )
})

test('what a phase allows follows from the phase alone', () => {
  fc.assert(
    fc.property(plans, instants, (plan, now) => {
      const stage = { plan, phase: reviewPhaseOf(plan, call, now) }
      if (mayHandIn(stage)) expect(mayRead(stage)).toBe(true)
      if (stage.phase === 'check') expect(mayRead(stage)).toBe(false)
      if (stage.phase === 'interviews') expect([mayHandIn(stage), isDiscussing(stage)]).toEqual([false, false])
      if (plan.interviewsLocal === null) expect(stage.phase).not.toBe('interviews')
      if (stage.phase === 'decision') expect([mayHandIn(stage), mayDecide(stage)]).toEqual([false, true])
      if (plan.names === 'shown') expect(namesAreHidden(stage)).toBe(false)
      if (plan.names === 'never') expect(namesAreHidden(stage)).toBe(true)
      if (plan.names === 'from-discussion')
        expect(namesAreHidden(stage)).toBe(!['discussion', 'interviews', 'decision'].includes(stage.phase ?? ''))
    }),
  )
})

test('dates out of order are named', () => {
  const plan = plainPlan
  const closes = '2026-11-30T23:59'
  expect(planOrderProblem({ ...plan, readingLocal: '2026-11-30T12:00' }, closes)).toBe('reading-before-closing')
  expect(
    planOrderProblem({ ...plan, readingLocal: '2026-12-05T12:00', discussionLocal: '2026-12-04T12:00' }, closes),
  ).toBe('discussion-before-reading')
  expect(
    planOrderProblem({ ...plan, discussionLocal: '2026-12-05T12:00', decisionLocal: '2026-12-04T12:00' }, closes),
  ).toBe('decision-before-discussion')
  expect(
    planOrderProblem({ ...plan, discussionLocal: '2026-12-05T12:00', interviewsLocal: '2026-12-04T12:00' }, closes),
  ).toBe('interviews-before-discussion')
  expect(
    planOrderProblem({ ...plan, interviewsLocal: '2026-12-05T12:00', decisionLocal: '2026-12-04T12:00' }, closes),
  ).toBe('decision-before-interviews')
  expect(planOrderProblem({ ...plan, decisionLocal: '2026-12-04T12:00' }, closes)).toBeNull()
})
