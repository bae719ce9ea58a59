import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueToPrepare, nextForeseen, nextPreparation, type Recurrence } from './recurrence.ts'

const november: Recurrence = { opensOn: '11-01', closesOn: '11-30', everyYears: 1, firstYear: 2026, weeksBefore: 8 }
const day = (text: string) => Temporal.PlainDate.from(text)
const monthDay = fc.integer({ min: 0, max: 365 }).map((days) => day('2024-01-01').add({ days }).toString().slice(5))
const rule = fc.record({
  opensOn: monthDay,
  closesOn: monthDay,
  everyYears: fc.integer({ min: 1, max: 10 }),
  firstYear: fc.integer({ min: 2020, max: 2040 }),
  weeksBefore: fc.integer({ min: 1, max: 52 }),
})
const today = fc.integer({ min: 0, max: 20_000 }).map((days) => day('2015-01-01').add({ days }))

describe('a recurring call', () => {
  test('is prepared from so many weeks before its opening until it opens', () => {
    expect(dueToPrepare(november, day('2027-09-05'))).toBeUndefined()
    expect(dueToPrepare(november, day('2027-09-06'))).toMatchObject({ year: 2027, opens: day('2027-11-01') })
    expect(dueToPrepare(november, day('2027-11-01'))).toMatchObject({ year: 2027 })
    expect(dueToPrepare(november, day('2027-11-02'))).toBeUndefined()
  })

  test('prepares next what has not been due yet', () => {
    expect(nextPreparation(november, day('2027-09-05'))).toEqual(day('2027-09-06'))
    expect(nextPreparation(november, day('2027-09-06'))).toEqual(day('2028-09-06'))
  })

  test('every other year leaves the years between out', () => {
    const faculty = { ...november, everyYears: 2, firstYear: 2026 }
    expect(nextForeseen(faculty, day('2026-11-02')).year).toBe(2028)
    expect(dueToPrepare(faculty, day('2027-10-15'))).toBeUndefined()
  })

  test('may close in the following year, and begins in its first year', () => {
    expect(nextForeseen({ ...november, closesOn: '01-15' }, day('2020-05-01'))).toMatchObject({
      opens: day('2026-11-01'),
      closes: day('2027-01-15'),
    })
  })

  test('on 29 February falls on the 28th where there is none', () => {
    expect(nextForeseen({ ...november, opensOn: '02-29' }, day('2027-01-01')).opens).toEqual(day('2027-02-28'))
  })

  test('is the first of its series that has not opened yet, and closes after it opens', () => {
    fc.assert(
      fc.property(rule, today, (each, on) => {
        const { year, opens, closes } = nextForeseen(each, on)
        expect((year - each.firstYear) % each.everyYears).toBe(0)
        expect(year).toBeGreaterThanOrEqual(each.firstYear)
        expect(Temporal.PlainDate.compare(opens, on)).toBeGreaterThanOrEqual(0)
        expect(Temporal.PlainDate.compare(closes, opens)).toBe(1)
        const before = nextForeseen(each, opens)
        expect(before.year).toBe(year)
      }),
    )
  })
})
