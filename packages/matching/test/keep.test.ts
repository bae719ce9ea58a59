import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { keep, type Change, type Kept } from '../src/keep.ts'
import { changed } from '../src/keep/change.ts'
import { match } from '../src/match.ts'
import type { Instance, Pair } from '../src/types.ts'
import { verify } from '../src/verify.ts'
import { instances, ladders, suits } from './instances.ts'

type Draw = { n: number; m: number; score: number }

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)]

/** A change of every kind that fits the instance, chosen by numbers; undefined where there is nobody to change. */
const kinds: Record<string, (instance: Instance, draw: Draw) => Change | undefined> = {
  'a mentee leaves': ({ mentees }, { n }) => {
    const one = pick(mentees, n)
    return one && { kind: 'mentee-leaves', mentee: one.id }
  },
  'a mentee joins': ({ mentees, mentors }, { n, m, score }) => {
    const id = `new-${mentees.length}-${n % 1000}`
    const wanted = mentors.filter((_, j) => ((m >> j) & 1) === 0)
    const pairs = wanted.map(({ id: mentor }, j): Pair => ({
      mentee: id,
      mentor,
      score: (score + 577 * j) % 10_001,
      rank: 1 + j,
    }))
    return mentees.some((one) => one.id === id) ? undefined : { kind: 'mentee-joins', mentee: { id }, pairs }
  },
  'a mentor leaves': ({ mentors }, { n }) => {
    const one = mentors.length > 1 ? pick(mentors, n) : undefined
    return one && { kind: 'mentor-leaves', mentor: one.id }
  },
  'a mentor joins': ({ mentees, mentors }, { n, m, score }) => {
    const id = `host-${mentors.length}-${n % 1000}`
    const wanted = mentees.filter((_, i) => ((m >> i) & 1) === 0)
    const pairs = wanted.map(({ id: mentee }, i): Pair => ({
      mentee,
      mentor: id,
      score: (score + 977 * i) % 10_001,
      rank: 1 + (i % 4),
    }))
    const mentor = { id, capacity: n % 4, minimum: n % 5 === 0 ? n % 4 : 0 }
    return mentors.some((one) => one.id === id) ? undefined : { kind: 'mentor-joins', mentor, pairs }
  },
  'a capacity changes': ({ mentors, pins = [] }, { n, m }) => {
    const one = pick(mentors, n)
    const least = pins.filter(([, p]) => p === one?.id).length
    const capacity = Math.max(least, one?.minimum ?? 0, m % 4)
    return one && { kind: 'capacity', mentor: one.id, capacity }
  },
  'a minimum changes': ({ mentors }, { n, m }) => {
    const one = pick(mentors, n)
    return one && { kind: 'capacity', mentor: one.id, capacity: one.capacity, minimum: m % (one.capacity + 1) }
  },
  'a score changes': ({ pairs }, { n, score }) => {
    const one = pick(pairs, n)
    return one && { kind: 'pair', pair: { ...one, score } }
  },
  'a pair is added': ({ mentees, mentors }, { n, m, score }) => {
    const [a, p] = [pick(mentees, n), pick(mentors, m)]
    return a && p && { kind: 'pair', pair: { mentee: a.id, mentor: p.id, score, rank: 1 + (n % 4) } }
  },
  'a couple is pinned': ({ pairs, pins = [], forbidden = [], mentors }, { n }) => {
    const free = pairs.filter(
      ({ mentee, mentor }) =>
        !pins.some(([a]) => a === mentee) &&
        !forbidden.some(([a, p]) => a === mentee && p === mentor) &&
        pins.filter(([, p]) => p === mentor).length < (mentors.find(({ id }) => id === mentor)?.capacity ?? 0),
    )
    const one = pick(free, n)
    return one && { kind: 'pin', mentee: one.mentee, mentor: one.mentor }
  },
  'a pin is lifted': ({ pins = [] }, { n }) => {
    const one = pick(pins, n)
    return one && { kind: 'unpin', mentee: one[0], mentor: one[1] }
  },
  'a couple is forbidden': ({ pairs, pins = [] }, { n }) => {
    const one = pick(
      pairs.filter(({ mentee, mentor }) => !pins.some(([a, p]) => a === mentee && p === mentor)),
      n,
    )
    return one && { kind: 'forbid', mentee: one.mentee, mentor: one.mentor }
  },
  'a ban is lifted': ({ forbidden = [] }, { n }) => {
    const one = pick(forbidden, n)
    return one && { kind: 'allow', mentee: one[0], mentor: one[1] }
  },
}

const draws = fc.record({ n: fc.nat(), m: fc.nat(), score: fc.integer({ min: 0, max: 10_000 }) })
const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(kinds)), draws), { minLength: 1, maxLength: 8 })

/** Compares what is kept with a solve from nothing: everything, up to the order in which pairs are listed. */
function expectFresh(kept: Kept, instance: Instance, asked: { objective: string; seed: number }): void {
  const [found, own] = [kept.result(), kept.instance()]
  const fresh = match(own, asked)
  const { matched, levels } = match(instance, asked)

  expect(verify(own, found)).toEqual({ ok: true })
  expect({ matched: found.matched, levels: found.levels }).toEqual({ matched, levels })
  expect({ unmatched: found.unmatched, hash: found.inputHash }).toEqual({
    unmatched: fresh.unmatched,
    hash: fresh.inputHash,
  })
  expect(kept.levels()).toEqual(levels)
  for (const { id } of instance.mentees) expect(kept.mentorOf(id)).toBe(new Map(matched).get(id) ?? null)
}

test('after any sequence of changes the kept matching is the one solving anew finds, level by level, with a proof', () => {
  fc.assert(
    fc.property(
      instances({ mentees: 10, mentors: 6 }),
      fc.constantFrom(...ladders),
      steps,
      fc.nat({ max: 5 }),
      (first, objective, changes, seed) => {
        fc.pre(suits(first, objective))
        const asked = { objective, seed }
        let instance = first
        let kept = keep(first, match(first, asked))
        for (const [kind, draw] of changes) {
          const change = kinds[kind]?.(instance, draw)
          if (!change) continue
          const after = changed(instance, change)
          if (!suits(after, objective)) continue
          kept = kept.repair(change)
          instance = after
          expectFresh(kept, instance, asked)
        }
      },
    ),
    { numRuns: 400 },
  )
})

test('where one round of chance leaves a tie after a change, another round decides, as it does anew', () => {
  const seed = 867_260
  const first: Instance = {
    mentees: [{ id: 'a' }],
    mentors: [{ id: 'p', capacity: 1 }],
    pairs: [{ mentee: 'a', mentor: 'p', score: 5 }],
  }
  const change: Change = {
    kind: 'mentor-joins',
    mentor: { id: 'q', capacity: 1 },
    pairs: [{ mentee: 'a', mentor: 'q', score: 5 }],
  }
  const tied = match(changed(first, change), { seed })
  const kept = keep(first, match(first, { seed })).repair(change)

  expect(tied.levels.map(({ id }) => id)).toEqual(['size', 'score', 'tie-break-1', 'tie-break-2'])
  expectFresh(kept, changed(first, change), { objective: 'size,score', seed })
})

test('what is kept stays as it is when it is repaired, twice over', () => {
  fc.assert(
    fc.property(instances({ mentees: 8, mentors: 5, groups: true }), steps, (instance, changes) => {
      const kept = keep(instance, match(instance))
      const before = JSON.stringify([kept.instance(), kept.result()])
      for (const [kind, draw] of changes) {
        const change = kinds[kind]?.(instance, draw)
        if (!change || change.kind === 'pin') continue
        const next = kept.repair(change)
        expect(next.moves).toEqual(kept.repair(change).moves)
        expect(next.result().matched).toEqual(kept.repair(change).result().matched)
      }
      expect(JSON.stringify([kept.instance(), kept.result()])).toBe(before)
    }),
    { numRuns: 100 },
  )
})

test('a change that does not fit names the fault and leaves everything as it was', () => {
  const instance: Instance = {
    mentees: [{ id: 'a' }],
    mentors: [{ id: 'p', capacity: 1 }],
    pairs: [{ mentee: 'a', mentor: 'p', score: 5 }],
    pins: [['a', 'p']],
  }
  const kept = keep(instance, match(instance))
  const refused =
    (change: Change): (() => unknown) =>
    () =>
      kept.repair(change)

  expect(refused({ kind: 'mentee-leaves', mentee: 'b' })).toThrow('“b”, who is not listed')
  expect(refused({ kind: 'mentee-joins', mentee: { id: 'a' }, pairs: [] })).toThrow('“a”, who is listed already')
  expect(refused({ kind: 'capacity', mentor: 'p', capacity: -1 })).toThrow('capacity is -1')
  expect(refused({ kind: 'capacity', mentor: 'p', capacity: 0 })).toThrow('pinned to p')
  expect(refused({ kind: 'pair', pair: { mentee: 'a', mentor: 'p', score: 0.5 } })).toThrow('score is 0.5')
  expect(refused({ kind: 'forbid', mentee: 'a', mentor: 'p' })).toThrow('who are pinned')
  expect(kept.mentorOf('a')).toBe('p')
  expect(() => keep(instance, { ...kept.result(), matched: [] })).toThrow('Only a result that verifies')
})
