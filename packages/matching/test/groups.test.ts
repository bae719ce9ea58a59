import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type GroupOptions, groups } from '../src/groups/groups.ts'
import { tableSizes } from '../src/groups/seating.ts'
import type { Acquaintance, OddHistory, People } from '../src/pairing/people.ts'
import { randomFrom } from '../src/pairing/random.ts'

const named = (count: number): string[] => Array.from({ length: count }, (_, i) => `p${i}`)

/** People with random weights below `heaviest`, each pair listed with probability `share`. */
function crowd(count: number, seed: number, { share = 1, heaviest = 1000 } = {}): People {
  const random = randomFrom(seed)
  const people = named(count)
  const all = people.flatMap((a, i) =>
    people.slice(i + 1).map((b) => ({ a, b, weight: Math.floor(random() * heaviest) })),
  )
  return { people, pairs: all.filter(() => random() < share) }
}

/** Conflicts, repeats, history at smaller tables, and minus the weight, counted from the names alone. */
function count(
  people: People,
  seated: readonly (readonly string[])[],
  met: readonly Acquaintance[],
  history: OddHistory,
): number[] {
  const keyOf = (a: string, b: string): string => [a, b].toSorted().join(' ')
  const worth = new Map(people.pairs.map(({ a, b, weight }) => [keyOf(a, b), weight]))
  const known = new Set(met.map(([a, b]) => keyOf(a, b)))
  const largest = Math.max(...seated.map((group) => group.length))
  const total = [0, 0, 0, 0]
  const add = (level: number, by: number): void => void (total[level] = (total[level] ?? 0) + by)
  for (const group of seated) {
    for (const [k, a] of group.entries())
      for (const b of group.slice(k + 1)) {
        const weight = worth.get(keyOf(a, b))
        const isBarred = weight === undefined && people.complete !== true
        add(0, isBarred ? 1 : 0)
        add(1, !isBarred && known.has(keyOf(a, b)) ? 1 : 0)
        add(3, -(weight ?? 0))
      }
    if (group.length < largest) for (const name of group) add(2, history[name] ?? 0)
  }
  return total
}

const isLess = (a: readonly number[], b: readonly number[]): boolean => {
  const k = a.findIndex((value, level) => value !== b[level])
  return k >= 0 && (a[k] ?? 0) < (b[k] ?? 0)
}

/** Every way to fill tables of these sizes. */
function* everySeating(people: readonly string[], seats: readonly number[]): Generator<string[][]> {
  const [first, ...rest] = people
  if (first === undefined) {
    yield []
    return
  }
  for (const size of new Set(seats))
    for (const company of choices(rest, size - 1)) {
      const left = rest.filter((name) => !company.includes(name))
      const k = seats.indexOf(size)
      for (const others of everySeating(left, seats.toSpliced(k, 1))) yield [[first, ...company], ...others]
    }
}

function* choices(people: readonly string[], size: number): Generator<string[]> {
  if (size === 0) yield []
  else
    for (const [k, name] of people.entries())
      for (const others of choices(people.slice(k + 1), size - 1)) yield [name, ...others]
}

function bestByTrying(people: People, size: number, met: readonly Acquaintance[], history: OddHistory): number[] {
  let best: number[] = [Infinity]
  for (const seated of everySeating(people.people, [...tableSizes(people.people.length, size)])) {
    const found = count(people, seated, met, history)
    if (isLess(found, best)) best = found
  }
  return best
}

const cases = fc.record({
  people: fc.integer({ min: 3, max: 9 }),
  size: fc.integer({ min: 3, max: 5 }),
  seed: fc.nat(9999),
  share: fc.constantFrom(1, 0.8, 0.5),
  heaviest: fc.constantFrom(2, 20, 1_000_001),
  meetings: fc.nat(12),
})

describe('groups', () => {
  test('of few people are as good as the best of all seatings, aim after aim', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ people: size, seed, share, heaviest, meetings, size: seats }) => {
        const people = crowd(size, seed, { share, heaviest })
        const random = randomFrom(seed + 1)
        const someone = (): string => people.people[Math.floor(random() * size)] ?? ''
        const met = Array.from({ length: meetings }, (): Acquaintance => [someone(), someone()]).filter(
          ([a, b]) => a !== b,
        )
        const history = Object.fromEntries(people.people.map((name) => [name, Math.floor(random() * 3)]))
        const found = await groups(people, { size: seats, met, history })
        expect(count(people, found.groups, met, history)).toEqual(
          bestByTrying(people, seats, met, history).map((value) => value),
        )
        expect(found.levels.map(({ id, value }) => (id === 'weight' ? 0 - value : value))).toEqual(
          count(people, found.groups, met, history),
        )
        expect(found.status).toBe('optimal')
      }),
      { numRuns: 12 },
    )
  })

  test.each([
    [12, 3],
    [15, 4],
    [24, 4],
    [24, 8],
    [26, 5],
    [40, 4],
  ])('of %i people at tables of %i are proved optimal', async (size, seats) => {
    const people = crowd(size, size)
    const found = await groups(people, { size: seats })
    expect(found.groups.flat().toSorted()).toEqual(people.people.toSorted())
    expect(found.groups.map((group) => group.length)).toEqual([...tableSizes(size, seats)])
    expect(count(people, found.groups, [], {})).toEqual([0, 0, 0, 0 - found.weight])
    expect([found.status, found.gap, found.bound]).toEqual(['optimal', 0, found.weight])
  })

  test('the same seed gives the same groups, another seed the same weight', async () => {
    const people = crowd(16, 4, { heaviest: 5 })
    const [once, again, other] = await Promise.all([1, 1, 2].map((seed) => groups(people, { size: 4, seed })))
    expect(again).toEqual(once)
    expect(other?.weight).toBe(once?.weight)
  })

  test('names and their order leave the weight as it is', async () => {
    const people = crowd(18, 6)
    const turned = {
      people: people.people.map((name) => `x${name}`).toReversed(),
      pairs: people.pairs.map(({ a, b, weight }) => ({ a: `x${b}`, b: `x${a}`, weight })).toReversed(),
    }
    const [found, other] = await Promise.all([groups(people, { size: 3 }), groups(turned, { size: 3 })])
    expect([other.status, other.weight]).toEqual([found.status, found.weight])
  })

  test('two who may not meet sit apart, and a conflict that cannot be avoided is named', async () => {
    const people = named(6)
    const apart = { people, pairs: crowd(6, 1).pairs.filter(({ a, b }) => !(a === 'p0' && b === 'p1')) }
    const found = await groups(apart, { size: 3 })
    expect(found.groups.filter((group) => group.includes('p0') && group.includes('p1'))).toEqual([])
    const hermit = { people, pairs: crowd(6, 1).pairs.filter(({ a, b }) => a !== 'p0' && b !== 'p0') }
    const forced = await groups(hermit, { size: 3 })
    expect(forced.conflicts.flat().filter((name) => name === 'p0')).toHaveLength(2)
    expect(forced.levels[0]).toEqual({ id: 'conflicts', value: 2, bound: 2 })
    expect(forced.status).toBe('optimal')
  })

  test('the smaller tables go to those who sat there least', async () => {
    const people = { people: named(7), pairs: [], complete: true }
    const history = Object.fromEntries(named(7).map((name, i) => [name, i < 3 ? 0 : 1]))
    const found = await groups(people, { size: 4, history })
    expect(found.oddOnes.toSorted()).toEqual(['p0', 'p1', 'p2'])
  })

  test('many people get groups with a bound before the time is over', async () => {
    const people = crowd(150, 8)
    const found = await groups(people, { size: 5, timeLimitMs: 1000 })
    expect(found.ended).toBe('time-limit')
    expect(found.groups.flat().toSorted()).toEqual(people.people.toSorted())
    expect(found.bound).toBeGreaterThanOrEqual(found.weight)
    expect(found.gap).toBeLessThan(0.5)
  })

  test('a seating to begin with is never made worse', async () => {
    const people = crowd(90, 5)
    const good = await groups(people, { size: 6, timeLimitMs: 500 })
    const again = await groups(people, { size: 6, timeLimitMs: 1, start: good.groups, seed: 9 })
    expect(again.weight).toBeGreaterThanOrEqual(good.weight)
  })

  test('an aborted search rejects and ends its thread', async () => {
    const controller = new AbortController()
    const running = groups(crowd(100, 3), { size: 5, signal: controller.signal })
    setTimeout(() => controller.abort(new Error('enough')), 300)
    await expect(running).rejects.toThrow('enough')
    await expect(groups(crowd(9, 3), { signal: controller.signal })).rejects.toThrow('enough')
  })

  test.each<[string, GroupOptions & { people?: People }, string]>([
    ['pairs', { size: 2 }, 'from 3 to 8'],
    ['large tables', { size: 9 }, 'from 3 to 8'],
    ['a stranger', { met: [['p0', 'nobody']] }, '"nobody" is not in the list'],
    ['too many people', { people: { people: named(3001), pairs: [], complete: true } }, 'At most 3000'],
  ])('%s are refused in words', async (_, { people, ...options }, sentence) => {
    await expect(groups(people ?? crowd(6, 1), options)).rejects.toThrow(sentence)
  })

  test('nobody, one person and one table are seated', async () => {
    expect((await groups({ people: [], pairs: [] })).groups).toEqual([])
    expect((await groups({ people: ['a'], pairs: [] })).groups).toEqual([['a']])
    expect((await groups(crowd(8, 2), { size: 8 })).status).toBe('optimal')
  })
})
