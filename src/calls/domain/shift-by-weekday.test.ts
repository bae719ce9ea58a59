import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOf } from '#src/kernel/wall-clock.ts'
import { shiftByWeekday, weeksBetween, weeksIn } from './shift-by-weekday.ts'

const zone = 'Europe/Luxembourg'
const local = fc
  .record({
    day: fc.integer({ min: 0, max: 40_000 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
  })
  .map(({ day, hour, minute }) =>
    Temporal.PlainDate.from('2000-01-01')
      .add({ days: day })
      .toPlainDateTime({ hour, minute })
      .toString({ smallestUnit: 'minute' }),
  )
const years = fc.integer({ min: 1, max: 6 })
const dayOf = (text: string) => Temporal.PlainDateTime.from(text).toPlainDate()

describe('a date moved by years', () => {
  test('keeps its weekday, and its ISO week unless the year has no week 53', () => {
    fc.assert(
      fc.property(local, years, (from, n) => {
        const { local: to, notes } = shiftByWeekday(from, { years: n }, zone)
        const [before, after] = [dayOf(from), dayOf(to)]
        expect(after.dayOfWeek).toBe(before.dayOfWeek)
        expect(after.yearOfWeek).toBe((before.yearOfWeek ?? 0) + n)
        expect(after.weekOfYear).toBe(notes.includes('no-week-53') ? 52 : before.weekOfYear)
        expect(notes.includes('no-week-53')).toBe(before.weekOfYear === 53 && weeksIn(after.yearOfWeek ?? 0) === 52)
      }),
    )
  })

  test('keeps its time on the clock, and always lands on one that clocks show', () => {
    fc.assert(
      fc.property(local, years, (from, n) => {
        const { local: to, notes } = shiftByWeekday(from, { years: n }, zone)
        expect(typeof instantOf(to, zone)).not.toBe('string')
        if (!notes.includes('skipped-hour')) expect(to.slice(11)).toBe(from.slice(11))
      }),
    )
  })

  test('stays in order with every other date, save those of a lost week 53', () => {
    fc.assert(
      fc.property(local, local, years, (one, other, n) => {
        const [a, b] = [shiftByWeekday(one, { years: n }, zone), shiftByWeekday(other, { years: n }, zone)]
        fc.pre(![...a.notes, ...b.notes].length)
        expect(Math.sign(a.local.localeCompare(b.local))).toBe(Math.sign(one.localeCompare(other)))
      }),
    )
  })

  test.each([
    ['the fourth Thursday of January', '2027-01-21T09:00', 1, '2028-01-20T09:00'],
    ['a deadline on a Monday', '2026-11-30T23:59', 1, '2027-12-06T23:59'],
    ['a date two years on', '2026-09-01T00:00', 2, '2028-09-05T00:00'],
  ])('%s', (_, from, n, to) => {
    expect(shiftByWeekday(from, { years: n }, zone)).toEqual({ local: to, notes: [] })
  })

  test('that falls into the hour the clocks skip moves on by that hour, and says so', () => {
    expect(shiftByWeekday('2025-03-30T03:30', { years: 1 }, zone).local).toBe('2026-03-29T03:30')
    expect(shiftByWeekday('2027-04-04T02:30', { years: 1 }, zone)).toEqual({ local: '2028-04-02T02:30', notes: [] })
    expect(shiftByWeekday('2024-03-24T02:30', { weeks: 1 }, zone)).toEqual({
      local: '2024-03-31T03:30',
      notes: ['skipped-hour'],
    })
  })

  test('of week 53 becomes the last week where there is none', () => {
    expect(shiftByWeekday('2026-12-31T18:00', { years: 1 }, zone)).toEqual({
      local: '2027-12-30T18:00',
      notes: ['no-week-53'],
    })
  })
})

describe('dates moved by weeks', () => {
  test('keep their weekday and the days between them', () => {
    fc.assert(
      fc.property(local, local, fc.integer({ min: -200, max: 200 }), (one, other, weeks) => {
        const [a, b] = [one, other].map((each) => dayOf(shiftByWeekday(each, { weeks }, zone).local))
        expect(a?.dayOfWeek).toBe(dayOf(one).dayOfWeek)
        expect(a && b && a.until(b).days).toBe(dayOf(one).until(dayOf(other)).days)
      }),
    )
  })

  test('by the weeks between two days bring the one into the week of the other', () => {
    fc.assert(
      fc.property(local, local, (one, other) => {
        const moved = dayOf(one).add({ weeks: weeksBetween(dayOf(one), dayOf(other)) })
        expect([moved.yearOfWeek, moved.weekOfYear]).toEqual([dayOf(other).yearOfWeek, dayOf(other).weekOfYear])
      }),
    )
  })
})
