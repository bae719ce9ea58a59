import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundsOf, publish, type Shown } from './suppression.ts'

/** A population: how many gave each answer, and how many left the question out. */
const populations = fc.record({
  counts: fc.array(fc.oneof(fc.nat(6), fc.nat(60)), { minLength: 2, maxLength: 7 }),
  silent: fc.oneof(fc.nat(4), fc.nat(40)),
})
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

/** Everything a table and the exact number of people asked leave possible for one of its cells. */
function possible(shown: readonly Shown[], asked: number, at: number): number[] {
  const [from, to] = boundsOf(shown[at] ?? { kind: 'none' })
  const others = sum(shown.filter((_, i) => i !== at).map((cell) => boundsOf(cell)[0]))
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((value) => value + others <= asked)
}

describe('a published table', () => {
  test('leaves every cell below five anything from one to four, whatever else is known', () => {
    fc.assert(
      fc.property(populations, ({ counts, silent }) => {
        const asked = sum(counts) + silent
        const shown = publish(counts, asked)
        counts.forEach((count, at) => {
          if (shown && count > 0 && count < 5) expect(possible(shown, asked, at)).toEqual([1, 2, 3, 4])
        })
      }),
      { numRuns: 20_000 },
    )
  })

  test('says the same for another population in which that cell has another size: knowing the rules helps nobody', () => {
    fc.assert(
      fc.property(populations, fc.nat(6), fc.integer({ min: 1, max: 4 }), ({ counts, silent }, which, other) => {
        const at = which % counts.length
        const asked = sum(counts) + silent
        const shown = publish(counts, asked)
        if (!shown || shown[at]?.kind !== 'few') return
        const twin = shown.map((cell, i) => (i === at ? other : boundsOf(cell)[0]))
        expect(publish(twin, asked)).toEqual(shown)
        expect(sum(twin)).toBeLessThanOrEqual(asked)
      }),
      { numRuns: 20_000 },
    )
  })

  test('cannot be solved by trying every population there is', () => {
    for (const asked of [20, 21, 24, 27])
      for (const [name, values] of solutions(asked, 3)) expect(values.size, name).toBeGreaterThan(3)
  })

  test('never shows a number below five, and percentages only where no cell is below five and twenty answered', () => {
    fc.assert(
      fc.property(populations, ({ counts, silent }) => {
        const shown = publish(counts, sum(counts) + silent) ?? []
        for (const cell of shown) {
          if (cell.kind !== 'about') continue
          expect(cell.count % 5).toBe(0)
          expect(cell.count).toBeGreaterThanOrEqual(5)
          if (cell.percent !== null) {
            expect(shown.some(({ kind }) => kind === 'few')).toBe(false)
            expect(sum(counts)).toBeGreaterThanOrEqual(20)
          }
        }
      }),
    )
  })

  test('reads as it should', () => {
    expect(publish([41, 28, 3, 0], 80)).toEqual([
      { kind: 'about', count: 40, percent: null },
      { kind: 'about', count: 30, percent: null },
      { kind: 'few' },
      { kind: 'none' },
    ])
    expect(publish([30, 20], 60)).toEqual([
      { kind: 'about', count: 30, percent: 60 },
      { kind: 'about', count: 20, percent: 40 },
    ])
    expect(publish([10, 9], 19)).toBeUndefined()
    // 23 and one of 24 asked: who is not among the many is the one
    expect(publish([23, 1], 24)).toBeUndefined()
  })
})

/** For every table that can appear, and each cell shown as "few": the sizes it has in all populations that give it. */
function solutions(asked: number, cells: number): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>()
  for (const counts of allCounts(asked, cells)) {
    const shown = publish(counts, asked)
    shown?.forEach((cell, at) => {
      const name = `${JSON.stringify(shown)} of ${asked}, cell ${at}`
      if (cell.kind === 'few') found.set(name, (found.get(name) ?? new Set()).add(counts[at] ?? 0))
    })
  }
  return found
}

function* allCounts(most: number, cells: number): Generator<number[]> {
  if (cells === 0) return yield []
  for (let first = 0; first <= most; first += 1)
    for (const rest of allCounts(most - first, cells - 1)) yield [first, ...rest]
}
