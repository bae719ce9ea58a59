import { describe, expect, test } from 'vitest'
import { type Rounds, rounds } from '../src/groups/rounds.ts'
import type { Acquaintance, People } from '../src/pairing/people.ts'

const anyone = (count: number): People => ({
  people: Array.from({ length: count }, (_, i) => `p${i}`),
  pairs: [],
  complete: true,
})

/** How often a pair sits together beyond its first time. */
function repeatsIn({ rounds }: Rounds, met: readonly Acquaintance[] = []): number {
  const known = new Set(met.map((pair) => pair.toSorted().join(' ')))
  let repeats = 0
  for (const { groups } of rounds)
    for (const group of groups)
      for (const [k, a] of group.entries())
        for (const b of group.slice(k + 1)) {
          const key = [a, b].toSorted().join(' ')
          if (known.has(key)) repeats++
          known.add(key)
        }
  return repeats
}

describe('rounds', () => {
  test.each([
    [9, 3, 4],
    [12, 3, 4],
    [16, 4, 5],
    [14, 4, 3],
  ])('%i people at tables of %i meet nobody twice in %i rounds', async (people, size, count) => {
    const plan = await rounds(anyone(people), { size, rounds: count })
    expect(plan.rounds).toHaveLength(count)
    for (const { groups } of plan.rounds) expect(groups.flat().toSorted()).toEqual(anyone(people).people.toSorted())
    expect([plan.repeats, plan.repeatsBound, repeatsIn(plan)]).toEqual([0, 0, 0])
  })

  test.each([
    [8, 4, 3, 8],
    [12, 4, 3, 6],
    [10, 5, 2, 8],
  ])(
    '%i people at tables of %i in %i rounds have %i repeats, which no plan avoids',
    async (people, size, count, repeats) => {
      const plan = await rounds(anyone(people), { size, rounds: count })
      expect([plan.repeats, plan.repeatsBound, repeatsIn(plan)]).toEqual([repeats, repeats, repeats])
    },
  )

  test('those who have met before count as well', async () => {
    const met: Acquaintance[] = [
      ['p0', 'p1'],
      ['p0', 'p2'],
      ['p3', 'p4'],
    ]
    const plan = await rounds(anyone(9), { size: 3, rounds: 3, met })
    expect([plan.repeats, repeatsIn(plan, met)]).toEqual([0, 0])
  })

  test('the places at smaller tables go round', async () => {
    const people = anyone(23)
    const plan = await rounds(people, { size: 4, rounds: 4 })
    const counts = people.people.map((name) => plan.history[name] ?? 0)
    expect(counts.reduce((sum, times) => sum + times, 0)).toBe(12)
    expect([plan.repeats, Math.max(...counts)]).toEqual([0, 1])
  })

  test('a plan of no rounds is refused', async () => {
    await expect(rounds(anyone(6), { rounds: 0 })).rejects.toThrow('1 or more')
  })
})
