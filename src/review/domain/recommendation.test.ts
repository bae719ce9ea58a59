import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Criterion, Rubric } from '#src/calls/domain/rubric.ts'
import { combined, standingOf, weightedMean, type Putting } from './recommendation.ts'

const text = { en: 'x', fr: 'x', de: 'x' }
const criterion = (key: string, weight: number, levels = 5): Criterion => ({
  key,
  name: text,
  weight,
  levels: Array.from({ length: levels }, () => text),
  cannotJudge: true,
  reason: 'never',
})
const rubric: Rubric = [criterion('motivation', 1), criterion('goals', 2)]
const judging: Putting = { rubric, aggregate: 'mean', sharing: { readersEach: 2 } }

const mark = fc.integer({ min: 1, max: 5 })
const scores = fc.record({ motivation: mark, goals: mark })

describe('what the readings come to', () => {
  test.each([
    ['no reading', [], null, false],
    ['one keen reader', [{ motivation: 5, goals: 5 }], 5, false],
    [
      'two who agree',
      [
        { motivation: 4, goals: 4 },
        { motivation: 5, goals: 5 },
      ],
      4.5,
      false,
    ],
    [
      'two who differ',
      [
        { motivation: 1, goals: 1 },
        { motivation: 5, goals: 5 },
      ],
      3,
      true,
    ],
    [
      'a third settles it',
      [
        { motivation: 1, goals: 1 },
        { motivation: 5, goals: 5 },
        { motivation: 3, goals: 3 },
      ],
      3,
      false,
    ],
  ])('%s', (_, readings, mean, needsAnother) => {
    expect(standingOf(readings, judging)).toMatchObject({ mean, needsAnother })
  })

  test('a better mark never lowers the mean, and it stays between 1 and 5', () => {
    fc.assert(
      fc.property(scores, scores, (one, other) => {
        const before = standingOf([one, other], judging).mean ?? 0
        const after = standingOf([{ ...one, goals: Math.min(5, one.goals + 1) }, other], judging).mean ?? 0
        expect(after).toBeGreaterThanOrEqual(before)
        expect(after).toBeLessThanOrEqual(5)
        expect(before).toBeGreaterThanOrEqual(1)
      }),
    )
  })

  test('a missing mark is not a zero', () => {
    expect(weightedMean({ motivation: 5 }, rubric)).toBeNull()
  })
})

/** A rubric of up to five criteria, and readings of it in which marks may be missing a judgement. */
const readingsOfRubric = fc
  .array(fc.record({ weight: fc.integer({ min: 0, max: 10 }), levels: fc.integer({ min: 2, max: 5 }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((parts) => {
    const some = parts.map(({ weight, levels }, n) => criterion(`c${n}`, weight, levels))
    const marks = some.map(({ key, levels }) => [key, fc.option(fc.integer({ min: 1, max: levels.length }))] as const)
    return fc.record({
      rubric: fc.constant(some),
      readings: fc.array(fc.record(Object.fromEntries(marks)), { maxLength: 6 }),
      aggregate: fc.constantFrom('mean' as const, 'median' as const),
    })
  })

function close(a: number | null, b: number | null): void {
  if (a === null || b === null) expect(a).toBe(b)
  else expect(a).toBeCloseTo(b, 9)
}

describe('the mark of an application', () => {
  const sharing = { readersEach: 2 }

  test('lies between the strictest and the kindest reader, and within 1 and 5', () => {
    fc.assert(
      fc.property(readingsOfRubric, ({ rubric: some, readings, aggregate }) => {
        const { mean, spread, count } = standingOf(readings, { rubric: some, aggregate, sharing })
        const own = readings.map((one) => weightedMean(one, some)).filter((one) => one !== null)
        expect(count).toBe(own.length)
        if (mean === null) return void expect(own).toEqual([])
        expect(mean).toBeGreaterThanOrEqual(Math.min(...own) - 1e-9)
        expect(mean).toBeLessThanOrEqual(Math.max(...own) + 1e-9)
        expect(Math.min(...own)).toBeGreaterThanOrEqual(1)
        expect(Math.max(...own)).toBeLessThanOrEqual(5)
        expect(spread).toBeCloseTo(Math.max(...own) - Math.min(...own), 9)
      }),
    )
  })

  test('does not depend on the order of the readers', () => {
    fc.assert(
      fc.property(readingsOfRubric, ({ rubric: some, readings, aggregate }) => {
        const putting = { rubric: some, aggregate, sharing }
        close(standingOf(readings.toReversed(), putting).mean, standingOf(readings, putting).mean)
      }),
    )
  })

  test('takes no notice of criteria that weigh nothing', () => {
    fc.assert(
      fc.property(readingsOfRubric, fc.integer({ min: 1, max: 5 }), ({ rubric: some, readings }, mark) => {
        const more = [...some, criterion('aside', 0)]
        for (const one of readings) close(weightedMean({ ...one, aside: mark }, more), weightedMean(one, some))
      }),
    )
  })

  test('takes no notice of what a reader cannot judge', () => {
    fc.assert(
      fc.property(readingsOfRubric, fc.integer({ min: 1, max: 10 }), ({ rubric: some, readings }, weight) => {
        const more = [...some, criterion('beyond', weight)]
        for (const one of readings) close(weightedMean({ ...one, beyond: null }, more), weightedMean(one, some))
      }),
    )
  })

  test('of a reader who can judge nothing counts for nothing', () => {
    const nothing = { motivation: null, goals: null }
    expect(standingOf([nothing, { motivation: 2, goals: 2 }], judging)).toMatchObject({ count: 1, mean: 2 })
  })

  test('is stretched over the same range whatever the number of levels', () => {
    const short = [criterion('yes-or-no', 1, 2)]
    expect(weightedMean({ 'yes-or-no': 1 }, short)).toBe(1)
    expect(weightedMean({ 'yes-or-no': 2 }, short)).toBe(5)
  })

  test('of two readers is the same by mean and by median, and one stray reader moves the median less', () => {
    const mark = fc.double({ min: 1, max: 5, noNaN: true })
    fc.assert(fc.property(mark, mark, (a, b) => close(combined([a, b], 'median'), combined([a, b], 'mean'))))
    expect(combined([4, 4, 1], 'median')).toBe(4)
    expect(combined([4, 4, 1], 'mean')).toBe(3)
  })
})
