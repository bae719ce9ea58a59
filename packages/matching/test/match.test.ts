import * as fc from 'fast-check'
import munkres from 'munkres'
import { expect, test } from 'vitest'
import { asInstance, structured, uniform } from '../bench/families.ts'
import { match } from '../src/match.ts'
import type { Instance, Pair, Result } from '../src/types.ts'
import { verify } from '../src/verify.ts'
import { allMatchings, compareWorth, worth } from './brute-force.ts'
import { bestByHighs } from './highs.ts'
import { instances, ladders, suits } from './instances.ts'

const pairsOf = ({ pairs }: Instance, { matched }: Result): Pair[] =>
  pairs.filter(({ mentee, mentor }) => matched.some(([a, p]) => a === mentee && p === mentor))

test.each(ladders)('%s: no matching of all that exist is better, and the proof holds', (objective) => {
  fc.assert(
    fc.property(instances({ mentees: 5, mentors: 4, groups: true, topScore: 900 }), fc.integer(), (instance, seed) => {
      fc.pre(suits(instance, objective))
      const result = match(instance, { objective, seed })

      expect(verify(instance, result)).toEqual({ ok: true })
      const found = worth(instance, pairsOf(instance, result), objective)
      for (const other of allMatchings(instance))
        expect(compareWorth(found, worth(instance, other, objective))).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 150 },
  )
})

test('eight mentees and eight mentors: the same size and score as trying everything', () => {
  fc.assert(
    fc.property(instances({ mentees: 8, mentors: 8 }), (instance) => {
      fc.pre(instance.pairs.length <= 24)
      const result = match(instance)

      const found = worth(instance, pairsOf(instance, result), 'size,score')
      for (const other of allMatchings(instance))
        expect(compareWorth(found, worth(instance, other, 'size,score'))).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 25 },
  )
})

test('pins and forbidden pairs hold, and nothing better holds them', () => {
  fc.assert(
    fc.property(instances({ mentees: 5, mentors: 4, groups: true }), fc.nat(), fc.nat(), (plain, a, b) => {
      const free = match(plain)
      const [pin, ban] = [
        free.matched[a % Math.max(1, free.matched.length)],
        plain.pairs[b % Math.max(1, plain.pairs.length)],
      ]
      fc.pre(pin !== undefined && ban !== undefined && pin[0] !== ban.mentee)
      const instance: Instance = {
        ...plain,
        pins: [pin ?? ['', '']],
        forbidden: [[ban?.mentee ?? '', ban?.mentor ?? '']],
      }
      const result = match(instance)

      expect(verify(instance, result)).toEqual({ ok: true })
      const found = worth(instance, pairsOf(instance, result), 'size,score')
      for (const other of allMatchings(instance))
        expect(compareWorth(found, worth(instance, other, 'size,score'))).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 200 },
  )
})

test.each(['size,score', 'size,leximin,score,balance', 'score,balance'])(
  '%s: every level has the value that a linear program finds',
  async (objective) => {
    const sizes = [
      { mentees: 40, mentors: 20, degree: 8, places: 50 },
      { mentees: 40, mentors: 20, degree: 8, places: 30 },
    ]
    for (const [k, size] of sizes.entries()) {
      const instance = asInstance((k % 2 === 0 ? structured : uniform)({ ...size, seed: k }))
      const result = match(instance, { objective })

      expect(verify(instance, result)).toEqual({ ok: true })
      const levels = result.levels.filter(({ id }) => !id.startsWith('tie-break'))
      expect(levels).toEqual(await bestByHighs(instance, objective))
    }
  },
)

test('places for one each: the same total as the Hungarian algorithm of another package', () => {
  for (let seed = 1; seed <= 5; seed++) {
    const grid = uniform({ mentees: 60, mentors: 60, degree: 60, places: 60, seed })
    const costs = Array.from({ length: 60 }, (_, i) =>
      Array.from(grid.score.subarray(i * 60, i * 60 + 60), (score) => 10_000 - score),
    )
    const total = munkres(costs).reduce((sum, [i, j]) => sum + 10_000 - (costs[i]?.[j] ?? 0), 0)

    expect(match(asInstance(grid)).levels).toContainEqual({ id: 'score', value: total })
  }
})

test('names and order change no level and no couple', () => {
  fc.assert(
    fc.property(
      instances({ mentees: 9, mentors: 5, groups: true }),
      fc.integer(),
      fc.constantFrom(...ladders),
      (instance, seed, objective) => {
        fc.pre(suits(instance, objective))
        const turned = {
          mentees: instance.mentees.toReversed(),
          mentors: instance.mentors.toReversed(),
          pairs: instance.pairs.toReversed(),
        }
        const renamed: Instance = JSON.parse(JSON.stringify(instance).replaceAll(/"(a|p)(\d)"/g, '"$1-$2-new"'))
        const result = match(instance, { objective, seed })
        const again = match(turned, { objective, seed })

        expect(again.matched.toSorted()).toEqual(result.matched.toSorted())
        expect(again.levels).toEqual(result.levels)
        const values = ({ levels }: Result): unknown => levels.filter(({ id }) => !id.startsWith('tie-break'))
        expect(values(match(renamed, { objective, seed }))).toEqual(values(result))
      },
    ),
    { numRuns: 150 },
  )
})

test('where everything ties, the seed decides, and decides the same each time', () => {
  const people = Array.from({ length: 6 }, (_, k) => k)
  const instance: Instance = {
    mentees: people.map((i) => ({ id: `a${i}` })),
    mentors: people.map((j) => ({ id: `p${j}`, capacity: 1 })),
    pairs: people.flatMap((i) => people.map((j) => ({ mentee: `a${i}`, mentor: `p${j}`, score: 5000 }))),
  }
  const couples = (seed: number): string => JSON.stringify(match(instance, { seed }).matched)

  expect(couples(1)).toBe(couples(1))
  expect(new Set(people.map(couples)).size).toBeGreaterThan(1)
})

test('everybody left out is told why', () => {
  const instance: Instance = {
    mentees: ['ana', 'ben', 'cho', 'dan'].map((id) => ({ id })),
    mentors: [
      { id: 'Prof. Ito', capacity: 1 },
      { id: 'Dr Roy', capacity: 1 },
    ],
    pairs: ['ana', 'ben', 'cho'].flatMap((mentee) =>
      ['Prof. Ito', 'Dr Roy'].map((mentor) => ({ mentee, mentor, score: 7000 })),
    ),
  }
  const reasons = new Map(match(instance).unmatched.map(({ mentee, reason }) => [mentee, reason]))

  expect(reasons.get('dan')).toBe('No mentor is eligible for this person.')
  reasons.delete('dan')
  expect([...reasons.values()]).toEqual(['3 people compete for the 2 places of Prof. Ito, Dr Roy: 1 must go without.'])
})
