import * as fc from 'fast-check'
import type { Instance, Mentee, Mentor, Pair } from '../src/types.ts'

type Most = { mentees: number; mentors: number; groups?: boolean; topScore?: number }

/** Instances of every kind up to a size: ties, empty lists, minimum loads, ranks on some pairs, groups if asked for. */
export function instances({ mentees, mentors, groups = false, topScore = 10_000 }: Most): fc.Arbitrary<Instance> {
  return fc.tuple(fc.integer({ min: 0, max: mentees }), fc.integer({ min: 1, max: mentors })).chain(([people, hosts]) =>
    fc
      .record({
        mentees: fc.tuple(...range(people).map((i) => mentee(i, groups))),
        mentors: fc.tuple(...range(hosts).map((j) => mentor(j, groups))),
        pairs: fc.tuple(...range(people * hosts).map((k) => pair(Math.floor(k / hosts), k % hosts, topScore))),
      })
      .map(({ pairs, ...rest }) => ({ ...rest, pairs: pairs.filter((one) => one !== undefined) })),
  )
}

const range = (count: number): number[] => Array.from({ length: count }, (_, k) => k)

const group = fc.constantFrom('early', 'late')

const mentee = (i: number, groups: boolean): fc.Arbitrary<Mentee> =>
  fc.record(
    { id: fc.constant(`a${i}`), unmatched: fc.integer({ min: 8_000, max: 14_000 }), ...(groups && { group }) },
    { requiredKeys: ['id'] },
  )

function mentor(j: number, groups: boolean): fc.Arbitrary<Mentor> {
  const limits = fc.uniqueArray(fc.record({ id: group, capacity: fc.integer({ min: 0, max: 2 }) }), {
    selector: ({ id }) => id,
    maxLength: 2,
  })
  return fc
    .record({
      capacity: fc.integer({ min: 0, max: 3 }),
      share: fc.constantFrom(0, 0, 0.5, 1),
      groups: groups ? limits : fc.constant([]),
    })
    .map(({ capacity, share, groups: own }) => ({
      id: `p${j}`,
      capacity,
      minimum: Math.floor(share * capacity),
      ...(own.length > 0 && { groups: own }),
    }))
}

function pair(i: number, j: number, topScore: number): fc.Arbitrary<Pair | undefined> {
  const score = fc.oneof(fc.integer({ min: 0, max: topScore }), fc.constantFrom(0, topScore))
  const rank = fc.integer({ min: 1, max: 4 })
  const listed = fc.record(
    { mentee: fc.constant(`a${i}`), mentor: fc.constant(`p${j}`), score, rank },
    { requiredKeys: ['mentee', 'mentor', 'score'] },
  )
  return fc.option(listed, { nil: undefined, freq: 3 })
}

/** Every ladder the engine offers. */
export const ladders = [
  'size,score',
  'score',
  'size,leximin,score,balance',
  'size,greedy,score',
  'size,generous',
  'rank-maximal',
  'balance,score',
] as const

/** Whether a ladder can be used: counting wishes needs wishes. */
export const suits = (instance: Instance, objective: string): boolean =>
  !/greedy|generous|rank/.test(objective) ||
  instance.pairs.length === 0 ||
  instance.pairs.some(({ rank }) => rank !== undefined)
