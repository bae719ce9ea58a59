import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { supportDue } from '#src/calls/domain/support.ts'
import { nextMorning } from './morning.ts'
import { awaitsAnswer, supportGap, supportState, type SupportFacts, type SupportState } from './support.ts'
import { reminderAt, reminderDue, type ReminderKind } from './support-reminder.ts'

const ZONE = 'Europe/Luxembourg'
const BEGIN = Temporal.Instant.from('2026-11-01T00:00:00Z')
const instant = fc.integer({ min: 0, max: 100_000 }).map((minutes) => BEGIN.add({ minutes }))
const maybe = fc.option(instant)
const due = fc
  .tuple(instant, fc.integer({ min: 0, max: 60 }))
  .map(([closesAt, daysAfter]) => supportDue({ closesAt, zone: ZONE }, { daysAfter }))
const facts: fc.Arbitrary<SupportFacts> = fc.record({
  failedAt: maybe,
  openedAt: maybe,
  receivedAt: maybe,
  declinedAt: maybe,
  replacedAt: maybe,
  isPursued: fc.boolean(),
})
const states: readonly SupportState[] = [
  'sent',
  'undelivered',
  'opened',
  'received',
  'declined',
  'replaced',
  'not-pursued',
  'too-late',
]

describe('the state of a request', () => {
  test('an answer stays an answer, whatever the clock says', () => {
    fc.assert(
      fc.property(facts, due, instant, instant, (given, end, now, later) => {
        const state = supportState(given, end, now)
        if (!awaitsAnswer(state) && state !== 'too-late') expect(supportState(given, end, later)).toBe(state)
        if (given.receivedAt && !given.replacedAt) expect(state).toBe('received')
        if (given.replacedAt) expect(state).toBe('replaced')
      }),
    )
  })

  test('it can be answered exactly until the end of the deadline’s minute, and only while it is wanted', () => {
    fc.assert(
      fc.property(facts, due, (given, end) => {
        const wanted = !given.replacedAt && !given.receivedAt && !given.declinedAt && given.isPursued
        expect(awaitsAnswer(supportState(given, end, end.tooLateFrom.subtract({ seconds: 1 })))).toBe(wanted)
        expect(awaitsAnswer(supportState(given, end, end.tooLateFrom))).toBe(false)
      }),
    )
  })

  test.each([
    ['winter', '2026-11-30T22:59:00Z', 7, '2026-12-07T23:00:00Z'],
    ['over the night clocks go forward', '2027-03-26T22:59:00Z', 7, '2027-04-02T22:00:00Z'],
    ['over the night clocks go back', '2026-10-23T21:59:00Z', 7, '2026-10-30T23:00:00Z'],
  ])('%s: the days after the deadline end at the same time on the wall', (_, closes, daysAfter, tooLate) => {
    const found = supportDue({ closesAt: Temporal.Instant.from(closes), zone: ZONE }, { daysAfter })
    expect(found.tooLateFrom.toString()).toBe(tooLate)
  })
})

describe('what is missing before sending', () => {
  const rules = fc.record({ isRequired: fc.boolean(), mayFollow: fc.boolean() })
  const state = fc.option(fc.constantFrom(...states), { nil: undefined })

  test('nothing, where support is not required or has arrived', () => {
    fc.assert(
      fc.property(rules, state, (of, is) => {
        const gap = supportGap(of, is)
        if (!of.isRequired || is === 'received') expect(gap).toBeUndefined()
        if (of.isRequired && is === undefined) expect(gap).toBe('nobody-asked')
        if (of.isRequired && is === 'declined') expect(gap).toBe('nobody-asked')
      }),
    )
  })

  test('a letter that may follow never holds an application up, once somebody is asked', () => {
    expect(supportGap({ isRequired: true, mayFollow: true }, 'sent')).toBeUndefined()
    expect(supportGap({ isRequired: true, mayFollow: false }, 'opened')).toBe('not-arrived')
  })
})

describe('reminders', () => {
  const kinds = fc.subarray<ReminderKind>(['week', 'day'])

  test('nobody is reminded who has answered, was replaced or is not needed, and nobody twice of the same', () => {
    fc.assert(
      fc.property(
        fc.record({ state: fc.constantFrom(...states), askedAt: instant, sent: kinds, due }),
        instant,
        (request, now) => {
          const kind = reminderDue({ ...request, zone: ZONE }, now)
          if (request.state !== 'sent' && request.state !== 'opened') expect(kind).toBeUndefined()
          if (kind) expect(request.sent).not.toContain(kind)
        },
      ),
    )
  })

  test('looked at every hour until the deadline, at most two leave, and never right after the request', () => {
    fc.assert(
      fc.property(instant, due, (askedAt, end) => {
        const sent: ReminderKind[] = []
        const hours = Math.trunc(askedAt.until(end.tooLateFrom).total('hours'))
        for (let hour = Math.max(0, hours - 400); hour < hours; hour += 1) {
          const now = askedAt.add({ hours: hour })
          const kind = reminderDue({ state: 'sent', askedAt, sent: [...sent], due: end, zone: ZONE }, now)
          if (!kind) continue
          expect(now.since(askedAt).total('hours')).toBeGreaterThanOrEqual(24)
          sent.push(kind)
        }
        expect(sent.length).toBeLessThanOrEqual(2)
        if (hours > 10 * 24) expect(sent).toEqual(['week', 'day'])
      }),
      { numRuns: 50 },
    )
  })

  test('they leave at nine on the clocks of the programme, seven days and one day before, also across summer time', () => {
    const end = supportDue({ closesAt: Temporal.Instant.from('2027-03-31T21:59:00Z'), zone: ZONE }, { daysAfter: 0 })
    expect(reminderAt('week', end, ZONE).toString()).toBe('2027-03-24T08:00:00Z')
    expect(reminderAt('day', end, ZONE).toString()).toBe('2027-03-30T07:00:00Z')
  })
})

test('“tomorrow morning” is eight o’clock, after a night of at least six hours and at most thirty-one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 * 24 * 730 }), (minutes) => {
      const now = BEGIN.add({ minutes })
      const morning = nextMorning(now, ZONE)
      const wait = now.until(morning).total('hours')
      expect(morning.toZonedDateTimeISO(ZONE).toPlainTime().toString()).toBe('08:00:00')
      expect(wait).toBeGreaterThanOrEqual(6)
      expect(wait).toBeLessThanOrEqual(31)
    }),
  )
})
