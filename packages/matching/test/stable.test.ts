import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { asInstance, structured } from '../bench/families.ts'
import { match } from '../src/match.ts'
import { preferences } from '../src/objective/preferences.ts'
import { locate } from '../src/instance/locate.ts'
import { blockingPairs, tradeOff } from '../src/stable.ts'
import type { Instance } from '../src/types.ts'
import { allMatchings } from './brute-force.ts'
import { instances } from './instances.ts'

test('a stable result has no blocking pair, whatever the groups, ranks and seed', () => {
  fc.assert(
    fc.property(instances({ mentees: 9, mentors: 5, groups: true }), fc.integer(), (instance, seed) => {
      expect(blockingPairs(instance, match(instance, { objective: 'stable', seed }))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('no mentee is better off in any other stable matching, and the same people are left out of all', () => {
  fc.assert(
    fc.property(instances({ mentees: 5, mentors: 3 }), fc.integer(), (instance, seed) => {
      const result = match(instance, { objective: 'stable', seed })
      const { liked } = preferences(locate(instance), seed)
      const placeOf = (mentee: number, mentor: string | undefined): number =>
        liked[mentee]?.findIndex((k) => instance.pairs[k]?.mentor === mentor) ?? -1
      const best = new Map(result.matched)
      for (const pairs of allMatchings(instance)) {
        const matched = pairs.map(({ mentee, mentor }): [string, string] => [mentee, mentor])
        if (blockingPairs(instance, { matched, seed }).length > 0) continue
        const other = new Map(matched)
        expect([...other.keys()].toSorted()).toEqual([...best.keys()].toSorted())
        for (const [i, { id }] of instance.mentees.entries())
          if (other.has(id)) expect(placeOf(i, best.get(id))).toBeLessThanOrEqual(placeOf(i, other.get(id)))
      }
    }),
    { numRuns: 150 },
  )
})

test('two who prefer each other to their matches block', () => {
  const instance: Instance = {
    mentees: [{ id: 'ana' }, { id: 'ben' }],
    mentors: [
      { id: 'ito', capacity: 1 },
      { id: 'roy', capacity: 1 },
    ],
    pairs: [
      { mentee: 'ana', mentor: 'ito', score: 9000 },
      { mentee: 'ana', mentor: 'roy', score: 8000 },
      { mentee: 'ben', mentor: 'ito', score: 8900 },
      { mentee: 'ben', mentor: 'roy', score: 100 },
    ],
  }
  const best = match(instance)

  expect(best.matched).toEqual([
    ['ana', 'roy'],
    ['ben', 'ito'],
  ])
  expect(blockingPairs(instance, best)).toEqual([['ana', 'ito']])
  expect(match(instance, { objective: 'stable' }).matched).toEqual([
    ['ana', 'ito'],
    ['ben', 'roy'],
  ])
})

test('the trade-off shows what each side gives up', () => {
  const { stable, optimal } = tradeOff(
    asInstance(structured({ mentees: 80, mentors: 40, degree: 10, places: 80, seed: 2 })),
  )

  expect(stable.blockingPairs).toBe(0)
  expect(optimal.blockingPairs).toBeGreaterThan(0)
  expect(optimal.size).toBeGreaterThanOrEqual(stable.size)
  expect(optimal.score).toBeGreaterThan(stable.score)
})
