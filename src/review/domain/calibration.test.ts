import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Id } from '#src/kernel/id.ts'
import { bearingsOf, standoutOf, type Mark } from './calibration.ts'
import { besideThePanel } from './own-spread.ts'

const idOf = <Of extends string>(letter: string, n: number) =>
  `${letter.repeat(8)}-0000-4000-8000-${String(n).padStart(12, '0')}` as Id<Of>
const reader = (n: number) => idOf<'person'>('b', n)
const application = (n: number) => idOf<'application'>('a', n)
const level = fc.integer({ min: 4, max: 20 }).map((quarters) => quarters / 4)

/** All readers have read all applications. */
const completePanels = fc
  .record({ readers: fc.integer({ min: 2, max: 5 }), applications: fc.integer({ min: 1, max: 6 }) })
  .chain(({ readers, applications }) =>
    fc.array(level, { minLength: readers * applications, maxLength: readers * applications }).map((marks): Mark[] =>
      marks.map((mark, n) => ({
        reader: reader(n % readers),
        application: application(Math.floor(n / readers)),
        mark,
      })),
    ),
  )

/** Each reader has read some of the applications. */
const panels = fc
  .array(fc.option(level), { minLength: 30, maxLength: 30 })
  .map((cells): Mark[] =>
    cells.flatMap((mark, n) =>
      mark === null ? [] : [{ reader: reader(n % 5), application: application(Math.floor(n / 5)), mark }],
    ),
  )

describe('severity', () => {
  test('sums to nothing where all have read all', () => {
    fc.assert(
      fc.property(completePanels, (marks) => {
        const sum = [...bearingsOf(marks).values()].reduce((all, { severity }) => all + (severity ?? 0), 0)
        expect(sum).toBeCloseTo(0, 9)
      }),
    )
  })

  test('of a reader whose marks all rise falls by the same; of others by their share in what is compared', () => {
    fc.assert(
      fc.property(panels, level, (marks, rise) => {
        const before = bearingsOf(marks)
        const after = bearingsOf(
          marks.map((one) => (one.reader === reader(0) ? { ...one, mark: one.mark + rise } : one)),
        )
        for (const [who, { severity, shared }] of before) {
          const moved = (after.get(who)?.severity ?? 0) - (severity ?? 0)
          const weights = marks
            .filter((one) => one.reader === who)
            .map((one) => marks.filter((other) => other.application === one.application && other.reader !== who))
            .filter((others) => others.length > 0)
            .map((others) => others.filter((other) => other.reader === reader(0)).length / others.length)
          const share = shared === 0 ? 0 : weights.reduce((sum, one) => sum + one, 0) / shared
          const falls = shared === 0 ? 0 : -rise
          expect(moved).toBeCloseTo(who === reader(0) ? falls : rise * share, 9)
        }
      }),
    )
  })

  test('does not move when an application is weaker for everybody', () => {
    fc.assert(
      fc.property(panels, level, (marks, fall) => {
        const weaker = marks.map((one) =>
          one.application === application(0) ? { ...one, mark: one.mark - fall } : one,
        )
        for (const [who, { severity }] of bearingsOf(marks))
          expect(bearingsOf(weaker).get(who)?.severity ?? 0).toBeCloseTo(severity ?? 0, 9)
      }),
    )
  })

  test('is drawn towards nothing, less the more it rests on, and never beyond the disagreement', () => {
    fc.assert(
      fc.property(panels, (marks) => {
        for (const { severity, steadySeverity, disagreement, shared } of bearingsOf(marks).values()) {
          if (severity === null || steadySeverity === null) {
            expect(shared).toBe(0)
            continue
          }
          expect(Math.abs(steadySeverity)).toBeLessThanOrEqual(Math.abs(severity))
          expect(Math.abs(severity)).toBeLessThanOrEqual((disagreement ?? 0) + 1e-9)
        }
      }),
    )
  })
})

const bearing = { mean: 3, spread: 1, shared: 8, severity: 0, steadySeverity: 0, disagreement: 0.4 }
test.each([
  ['strict', { steadySeverity: 0.6 }],
  ['kind', { steadySeverity: -0.6 }],
  ['apart', { disagreement: 1.2 }],
  ['with-the-others', {}],
  ['too-few', { shared: 2, steadySeverity: 0.6 }],
] as const)('a reader is called %s', (word, change) => {
  expect(standoutOf({ ...bearing, ...change })).toBe(word)
})

describe('the own marks beside the panel', () => {
  const panel = (counts: readonly number[]): Mark[] =>
    counts.flatMap((count, who) =>
      Array.from({ length: count }, (_, n) => ({
        reader: reader(who),
        application: application(n),
        mark: 1 + ((who + n) % 5),
      })),
    )

  test.each([
    ['fewer than three others', [5, 6, 6]],
    ['fewer than ten marks of others', [5, 3, 3, 3]],
    ['one of the others gave half of the marks', [5, 10, 5, 5]],
    ['no marks of their own', [0, 5, 5, 5]],
  ])('are not shown with %s', (_, counts) => {
    expect(besideThePanel(panel(counts), reader(0))).toBeNull()
  })

  test('are shares that come to a hundred, the panel’s in steps of five', () => {
    const beside = besideThePanel(panel([5, 5, 5, 5]), reader(0))
    expect(beside?.levels.map(({ own }) => own)).toEqual([20, 20, 20, 20, 20])
    expect(beside?.levels.map((one) => one.panel)).toEqual([20, 20, 20, 20, 20])
  })

  test('never depend on who of the others gave which mark', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3], { minLength: 3 }), (names) => {
        const marks = panel([5, 5, 4, 6])
        const renamed = marks.map((one) => {
          const at = [1, 2, 3].findIndex((n) => one.reader === reader(n))
          return at < 0 ? one : { ...one, reader: reader(names[at] ?? 0) }
        })
        expect(besideThePanel(renamed, reader(0))).toEqual(besideThePanel(marks, reader(0)))
      }),
    )
  })
})
