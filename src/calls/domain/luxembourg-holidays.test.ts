import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOf, easterSunday, holidays, holidaysOn } from './luxembourg-holidays.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

describe('Easter Sunday', () => {
  test.each([
    // the examples of the book, and dates as published since
    '1991-03-31',
    '1992-04-19',
    '1993-04-11',
    '1954-04-18',
    '2000-04-23',
    '1818-03-22',
    '2008-03-23',
    '2011-04-24',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
    '2030-04-21',
    '2038-04-25',
  ])('%s', (published) => {
    expect(easterSunday(day(published).year).toString()).toBe(published)
  })

  test('is always a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        const easter = easterSunday(year)
        expect(easter.dayOfWeek).toBe(7)
        expect(Temporal.PlainDate.compare(easter, easter.with({ month: 3, day: 22 }))).toBeGreaterThanOrEqual(0)
        expect(Temporal.PlainDate.compare(easter, easter.with({ month: 4, day: 25 }))).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('the public holidays', () => {
  test.each([
    [2026, ['01-01', '04-06', '05-01', '05-09', '05-14', '05-25', '06-23', '08-15', '11-01', '12-25', '12-26']],
    [2027, ['01-01', '03-29', '05-01', '05-06', '05-09', '05-17', '06-23', '08-15', '11-01', '12-25', '12-26']],
    [2028, ['01-01', '04-17', '05-01', '05-09', '05-25', '06-05', '06-23', '08-15', '11-01', '12-25', '12-26']],
  ] as const)('of %i are those that were published', (year, published) => {
    expect(holidays.map((holiday) => dateOf(holiday, year).toString().slice(5)).toSorted()).toEqual(published)
  })

  test('are eleven a year, each on its own day of that year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2019, max: 2200 }), (year) => {
        for (const holiday of holidays) expect(holidaysOn(dateOf(holiday, year))).toContain(holiday)
        const days = Array.from({ length: 366 }, (_, i) => day(`${year}-01-01`).add({ days: i }))
        const found = days.filter((one) => one.year === year).flatMap((one) => holidaysOn(one))
        expect(found.toSorted()).toEqual([...holidays].toSorted())
      }),
      { numRuns: 25 },
    )
  })

  test('may be two on one day', () => {
    expect(holidaysOn(day('2008-05-01'))).toEqual(['labour-day', 'ascension'])
    expect(holidaysOn(day('2024-05-09'))).toEqual(['europe-day', 'ascension'])
  })

  test('did not include Europe Day before 2019', () => {
    expect(holidaysOn(day('2018-05-09'))).toEqual([])
  })
})
