import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endOfMinute, instantOf } from '#src/kernel/wall-clock.ts'
import { same } from '../../../test/make.ts'
import { phaseOf } from './call.ts'
import { changedParts, planRefusal, timesOf, type CallPlan } from './call-plan.ts'
import { skippedHour } from './skipped-hour.ts'
import { nextTurn } from './turn.ts'

const zone = 'Europe/Luxembourg'
const seconds = (from: number, length: number) =>
  fc.integer({ min: from, max: from + length }).map((count) => Temporal.Instant.fromEpochMilliseconds(count * 1000))
const instant = seconds(1_700_000_000, 100_000_000)

/** Any published call of this century that lasts at least a minute. */
const anyCall = fc
  .record({ publishedAt: instant, lead: fc.nat(10_000_000), length: fc.nat(10_000_000) })
  .map(({ publishedAt, lead, length }) => {
    const opensAt = publishedAt.add({ seconds: lead })
    const closesAt = opensAt.add({ seconds: length })
    return { publishedAt, opensAt, closesAt, closedFrom: endOfMinute(closesAt), zone }
  })

test('a call is in exactly one phase at every instant, and never goes back', () => {
  const order = ['draft', 'announced', 'open', 'closed']
  fc.assert(
    fc.property(anyCall, fc.array(instant, { minLength: 2, maxLength: 8 }), (call, moments) => {
      const phases = moments.toSorted(Temporal.Instant.compare).map((now) => order.indexOf(phaseOf(call, now)))

      expect(phases).not.toContain(-1)
      expect(phases).toEqual(phases.toSorted((a, b) => a - b))
    }),
  )
})

test('days left never grow while a call is open, and are zero on its last day only', () => {
  fc.assert(
    fc.property(anyCall, fc.array(fc.nat(10_000_000), { minLength: 2, maxLength: 6 }), (call, steps) => {
      const open = steps
        .toSorted((a, b) => a - b)
        .map((step) => call.opensAt.add({ seconds: step }))
        .filter((now) => phaseOf(call, now) === 'open')
      const turns = open.map((now) => nextTurn(call, now))

      expect(turns.map((turn) => turn?.days)).toEqual(turns.map((turn) => turn?.days).toSorted((a = 0, b = 0) => b - a))
      for (const [place, now] of open.entries()) {
        const isLastDay = day(now).equals(day(call.closesAt))
        expect(turns[place]?.days === 0).toBe(isLastDay || Temporal.PlainDate.compare(day(now), day(call.closesAt)) > 0)
      }
    }),
  )
})

const day = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone).toPlainDate()

describe('the minute of the deadline', () => {
  const closesAt = Temporal.Instant.from('2026-11-30T22:59:00Z')
  const call = {
    opensAt: closesAt.subtract({ hours: 100 }),
    closesAt,
    closedFrom: endOfMinute(closesAt),
    zone,
    publishedAt: closesAt.subtract({ hours: 200 }),
  }

  test.each([
    ['2026-11-30T22:59:59.999Z', 'open'],
    ['2026-11-30T23:00:00Z', 'closed'],
  ])('%s is %s', (now, phase) => {
    expect(phaseOf(call, Temporal.Instant.from(now))).toBe(phase)
  })

  test('in its last minute a call closes today', () => {
    expect(nextTurn(call, Temporal.Instant.from('2026-11-30T22:59:59Z'))).toMatchObject({ kind: 'closes', days: 0 })
  })

  test('a draft and a closed call wait for no clock', () => {
    expect(nextTurn({ ...call, publishedAt: null }, call.opensAt)).toBeNull()
    expect(nextTurn(call, call.closedFrom)).toBeNull()
  })
})

describe('hours that no clock shows', () => {
  test.each([
    ['2027-03-28T02:30', 'Europe/Luxembourg', { from: '02:00', to: '03:00' }],
    ['2027-03-28T02:00', 'Europe/Luxembourg', { from: '02:00', to: '03:00' }],
    ['2027-03-28T03:00', 'Europe/Luxembourg', undefined],
    ['2026-10-25T02:30', 'Europe/Luxembourg', undefined],
    ['2027-03-14T02:15', 'America/New_York', { from: '02:00', to: '03:00' }],
    ['2026-10-04T02:10', 'Australia/Lord_Howe', { from: '02:00', to: '02:30' }],
  ])('%s in %s', (local, at, gap) => {
    expect(skippedHour(local, at)).toEqual(gap)
  })

  test('a gap is named exactly for the times that are refused', () => {
    const minute = fc.integer({ min: 0, max: 365 * 24 * 60 })
    fc.assert(
      fc.property(minute, (minutes) => {
        const local = Temporal.PlainDateTime.from('2027-01-01T00:00')
          .add({ minutes })
          .toString({ smallestUnit: 'minute' })

        expect(skippedHour(local, zone) !== undefined).toBe(instantOf(local, zone) === 'no-such-local-time')
      }),
    )
  })
})

describe('changing a plan', () => {
  const plan: CallPlan = {
    name: same('Fellows 2027'),
    opensLocal: '2026-11-01T00:00',
    closesLocal: '2026-11-30T23:59',
    places: 60,
    letterWords: 1000,
    letterDocx: false,
    eligibility: {
      institutions: [],
      categories: ['doctoral', 'postdoctoral'],
      contractUntil: null,
      reentryYears: null,
    },
  }
  const times = (change: Partial<CallPlan>) => {
    const found = timesOf({ ...plan, ...change }, zone)
    if (typeof found === 'string') throw new Error(found)
    return found
  }
  const call = { ...times({}), publishedAt: Temporal.Instant.from('2026-10-01T08:00:00Z') }
  const during = Temporal.Instant.from('2026-11-16T11:00:00Z')
  const after = Temporal.Instant.from('2026-12-02T11:00:00Z')

  test.each([
    ['a later end of an open call', { closesLocal: '2026-12-07T23:59' }, during, false, null],
    ['an earlier end that is still to come', { closesLocal: '2026-11-20T23:59' }, during, false, null],
    [
      'an end in the past of people who are writing',
      { closesLocal: '2026-11-16T11:58' },
      during,
      false,
      'closing-passed',
    ],
    ['a new opening after people began', { opensLocal: '2026-11-17T00:00' }, during, false, 'opened-already'],
    ['a closed call that opens again before decisions', { closesLocal: '2026-12-07T23:59' }, after, false, null],
    [
      'a closed call that opens again after decisions',
      { closesLocal: '2026-12-07T23:59' },
      after,
      true,
      'decided-already',
    ],
  ])('%s', (_, change, now, isDecided, refusal) => {
    expect(planRefusal(call, times(change), { now, isDecided })).toBe(refusal)
  })

  test('an end that does not follow the beginning is no plan', () => {
    expect(timesOf({ ...plan, closesLocal: plan.opensLocal }, zone)).toBe('closing-not-after-opening')
    expect(timesOf({ ...plan, opensLocal: '2026-03-29T02:30' }, zone)).toBe('no-such-local-time')
  })

  test('what changed is named, and the order of ticks is no change', () => {
    const reordered = { ...plan.eligibility, categories: ['postdoctoral', 'doctoral'] as const }

    expect(changedParts(plan, { ...plan, eligibility: reordered })).toEqual([])
    expect(changedParts(plan, { ...plan, places: 61, closesLocal: '2026-12-01T23:59' })).toEqual(['closing', 'places'])
  })
})
