import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slotsOfRow, type SlotRow } from './slots.ts'

const zone = 'Europe/Luxembourg'
const times = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minute) => Temporal.PlainTime.from('00:00').add({ minutes: minute }))
/** Days around both changes of the clocks. */
const days = fc
  .tuple(fc.constantFrom('2027-03-27', '2026-10-24', '2026-12-10'), fc.integer({ min: 0, max: 2 }))
  .map(([day, after]) => Temporal.PlainDate.from(day).add({ days: after }))
const rows: fc.Arbitrary<SlotRow> = fc.record({
  day: days,
  from: times,
  to: times,
  length: fc.integer({ min: 5, max: 240 }),
  pause: fc.integer({ min: 0, max: 120 }),
})
const minutesBetween = (a: Temporal.Instant, b: Temporal.Instant) => a.until(b).total('minutes')

test('slots last as long as was said, stand apart by the pause, and fill the row as far as they fit', () => {
  fc.assert(
    fc.property(rows, (row) => {
      const made = slotsOfRow(row, zone)
      if (!made.ok) return
      const [first, last] = [made.value.at(0), made.value.at(-1)]
      if (!first || !last) throw new Error('a row without slots is refused')
      expect(first.startsAt.toZonedDateTimeISO(zone).toPlainTime().equals(row.from)).toBe(true)
      for (const [i, slot] of made.value.entries()) {
        expect(minutesBetween(slot.startsAt, slot.endsAt)).toBe(row.length)
        const next = made.value[i + 1]
        if (next) expect(minutesBetween(slot.endsAt, next.startsAt)).toBe(row.pause)
      }
      const end = row.day.toPlainDateTime(row.to).toZonedDateTime(zone, { disambiguation: 'earlier' }).toInstant()
      const left = minutesBetween(last.endsAt, end)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(left).toBeLessThan(row.pause + row.length)
    }),
  )
})

test('a row at a time no clock shows, backwards, too short or endless is refused by name', () => {
  const day = Temporal.PlainDate.from('2026-12-10')
  const at = (time: string) => Temporal.PlainTime.from(time)
  const row = { day, from: at('09:00'), to: at('12:00'), length: 30, pause: 10 }
  const problemOf = (change: Partial<SlotRow>) => slotsOfRow({ ...row, ...change }, zone)

  expect(problemOf({ day: Temporal.PlainDate.from('2027-03-28'), from: at('02:30') })).toMatchObject({
    problem: 'no-such-local-time',
  })
  expect(problemOf({ to: at('09:00') })).toMatchObject({ problem: 'ends-before-it-begins' })
  expect(problemOf({ length: 200 })).toMatchObject({ problem: 'nothing-fits' })
  expect(problemOf({ length: 1, pause: 0 })).toMatchObject({ problem: 'too-many' })
  expect(problemOf({})).toMatchObject({ ok: true, value: { length: 4 } })
})
