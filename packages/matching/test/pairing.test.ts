import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pair } from '../src/pairing/pair.ts'
import type { People } from '../src/pairing/people.ts'
import { randomFrom } from '../src/pairing/random.ts'
import { verifyPairing } from '../src/pairing/verify-pairing.ts'

/** People p0 … with random pairs; few different weights make many ties. */
const peopleOf = (most: number): fc.Arbitrary<People> =>
  fc
    .record({
      size: fc.integer({ min: 0, max: most }),
      heaviest: fc.constantFrom(1, 4, 100, 1_000_000),
      complete: fc.boolean(),
    })
    .chain(({ size, heaviest, complete }) => {
      const people = Array.from({ length: size }, (_, i) => `p${i}`)
      const all = people.flatMap((a, i) => people.slice(i + 1).map((b) => ({ a, b })))
      return fc
        .tuple(fc.shuffledSubarray(all), fc.infiniteStream(fc.integer({ min: 0, max: heaviest })))
        .map(([pairs, weights]) => ({
          people,
          complete,
          pairs: pairs.map(({ a, b }) => ({ a, b, weight: weights.next().value })),
        }))
    })

const historyOf = (people: readonly string[], counts: readonly number[]): Record<string, number> =>
  Object.fromEntries(people.map((name, i) => [name, counts[i] ?? 0]))

/** Best [pairs, minus the history of those alone, weight] by trying every pairing. */
function bestByTrying({ people, pairs, complete }: People, history: Record<string, number>): number[] {
  const worth = new Map(
    pairs.flatMap(({ a, b, weight }) => [[`${a} ${b}`, weight] as const, [`${b} ${a}`, weight] as const]),
  )
  const best = (rest: readonly string[]): number[] => {
    const [first, ...others] = rest
    if (first === undefined) return [0, 0, 0]
    let found = plus(best(others), [0, -(history[first] ?? 0), 0])
    for (const other of others) {
      const weight = worth.get(`${first} ${other}`) ?? (complete === true ? 0 : undefined)
      if (weight === undefined) continue
      const tried = plus(best(others.filter((name) => name !== other)), [1, 0, weight])
      if (above(tried, found)) found = tried
    }
    return found
  }
  return best(people)
}

const plus = (a: readonly number[], b: readonly number[]): number[] => a.map((value, k) => value + (b[k] ?? 0))

function above(a: readonly number[], b: readonly number[]): boolean {
  const k = a.findIndex((value, level) => value !== b[level])
  return k >= 0 && (a[k] ?? 0) > (b[k] ?? 0)
}

describe('pairing', () => {
  test('makes the most pairs, leaves out those left out least, and then weighs the most', async () => {
    await fc.assert(
      fc.asyncProperty(peopleOf(9), fc.array(fc.nat(3), { minLength: 9, maxLength: 9 }), async (people, counts) => {
        const history = historyOf(people.people, counts)
        const found = await pair(people, { history })
        const lost = found.alone.reduce((sum, name) => sum + (history[name] ?? 0), 0)
        expect([found.pairs.length, 0 - lost, found.weight]).toEqual(
          bestByTrying(people, history).map((value) => value + 0),
        )
        expect(verifyPairing(people, found, { history })).toEqual({ ok: true })
      }),
      { numRuns: 300 },
    )
  })

  test('ten people are paired as well as by trying everything', async () => {
    await fc.assert(
      fc.asyncProperty(peopleOf(10), async (people) => {
        const found = await pair(people)
        expect([found.pairs.length, found.weight]).toEqual(bestByTrying(people, {}).filter((_, level) => level !== 1))
      }),
      { numRuns: 60 },
    )
  })

  test('pairs of large graphs are found on few pairs and proved on all', async () => {
    const random = randomFrom(3)
    const people = Array.from({ length: 301 }, (_, i) => `p${i}`)
    const pairs = people.flatMap((a, i) =>
      people.slice(i + 1).map((b) => ({ a, b, weight: Math.floor(random() * 20) + (i % 7 === 0 ? 0 : 10) })),
    )
    const found = await pair({ people, pairs })
    expect(found.work.pairs).toBeLessThan(pairs.length / 3)
    expect(found.alone).toHaveLength(1)
    expect(verifyPairing({ people, pairs }, found)).toEqual({ ok: true })
  })

  test('many disjoint triangles leave one person of each alone', async () => {
    const people = Array.from({ length: 90 }, (_, i) => `p${i}`)
    const pairs = people.flatMap((a, i) =>
      people.slice(i + 1, i - (i % 3) + 3).map((b, k) => ({ a, b, weight: 5 + k })),
    )
    const found = await pair({ people, pairs })
    expect([found.pairs.length, found.alone.length]).toEqual([30, 30])
    expect(verifyPairing({ people, pairs }, found)).toEqual({ ok: true })
  })

  test('a complete graph needs no listed pair', async () => {
    const people = { people: Array.from({ length: 201 }, (_, i) => `p${i}`), pairs: [], complete: true }
    const found = await pair(people)
    expect([found.pairs.length, found.weight]).toEqual([100, 0])
    expect(verifyPairing(people, found)).toEqual({ ok: true })
  })

  test('the same seed gives the same pairs, another seed the same weight', async () => {
    await fc.assert(
      fc.asyncProperty(peopleOf(12), fc.integer(), async (people, seed) => {
        const [once, again, other] = await Promise.all([pair(people, { seed }), pair(people, { seed }), pair(people)])
        expect(again).toEqual(once)
        expect([other.pairs.length, other.weight]).toEqual([once.pairs.length, once.weight])
      }),
      { numRuns: 50 },
    )
  })

  test('other names and another order of people and pairs leave the weight as it is', async () => {
    await fc.assert(
      fc.asyncProperty(peopleOf(12), async (people) => {
        const turned: People = {
          people: people.people.map((name) => `x${name}`).toReversed(),
          pairs: people.pairs.map(({ a, b, weight }) => ({ a: `x${b}`, b: `x${a}`, weight })).toReversed(),
          complete: people.complete === true,
        }
        const [found, other] = await Promise.all([pair(people), pair(turned)])
        expect([other.pairs.length, other.weight]).toEqual([found.pairs.length, found.weight])
      }),
      { numRuns: 50 },
    )
  })

  test('people who have met are not paired again while others are left', async () => {
    const people = { people: ['a', 'b', 'c', 'd'], pairs: [{ a: 'a', b: 'b', weight: 9 }], complete: true }
    const met = [['b', 'a'] as const, ['c', 'a'] as const]
    const found = await pair(people, { met })
    expect(found.pairs).toEqual([
      ['a', 'd'],
      ['b', 'c'],
    ])
    expect(verifyPairing(people, found, { met })).toEqual({ ok: true })
  })

  test('nobody is alone twice before everybody was alone once', async () => {
    const people = { people: ['a', 'b', 'c', 'd', 'e'], pairs: [{ a: 'a', b: 'b', weight: 50 }], complete: true }
    const history: Record<string, number> = {}
    for (let round = 0; round < 5; round++)
      for (const name of (await pair(people, { history })).oddOnes) history[name] = (history[name] ?? 0) + 1
    expect(history).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 1 })
  })

  test('the places in a trio go round', async () => {
    const people = { people: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'], pairs: [], complete: true }
    const history: Record<string, number> = {}
    for (let seed = 0; seed < 30; seed++)
      for (const name of (await pair(people, { history, trio: true, seed })).oddOnes)
        history[name] = (history[name] ?? 0) + 1
    const counts = Object.values(history)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2)
  })

  test('a guest joins only a pair that may meet them', async () => {
    const people = {
      people: ['a', 'b', 'c', 'd', 'e'],
      pairs: [
        { a: 'a', b: 'b', weight: 5 },
        { a: 'c', b: 'd', weight: 5 },
        { a: 'e', b: 'a', weight: 1 },
        { a: 'e', b: 'c', weight: 1 },
        { a: 'd', b: 'e', weight: 1 },
      ],
    }
    const found = await pair(people, { trio: true })
    expect(found.trio).toEqual({ guest: 'e', hosts: ['c', 'd'], weight: 2 })
    expect([found.pairs, found.alone, found.weight]).toEqual([[['a', 'b']], [], 10])
    expect(verifyPairing(people, found)).toEqual({ ok: true })
  })

  test('an aborted pairing rejects', async () => {
    const people = { people: Array.from({ length: 1500 }, (_, i) => `p${i}`), pairs: [], complete: true }
    const controller = new AbortController()
    const running = pair(people, { signal: controller.signal })
    controller.abort(new Error('enough'))
    await expect(running).rejects.toThrow('enough')
  })

  test('wrong names and counts are refused in words', async () => {
    await expect(pair({ people: ['a'], pairs: [{ a: 'a', b: 'z', weight: 1 }] })).rejects.toThrow(
      '"z" is not in the list',
    )
    await expect(pair({ people: ['a'], pairs: [] }, { history: { a: 0.5 } })).rejects.toThrow('whole number')
    await expect(pair({ people: ['a', 'b'], pairs: [] }, { history: { a: 2 ** 52 } })).rejects.toThrow('subtract')
  })
})
