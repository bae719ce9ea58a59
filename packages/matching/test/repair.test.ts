import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { match } from '../src/match.ts'
import { repair } from '../src/repair.ts'
import type { Instance, Mentor, Pair } from '../src/types.ts'
import { verify } from '../src/verify.ts'
import { instances, ladders, suits } from './instances.ts'

type Edit = (instance: Instance, n: number) => Instance

const someMentor =
  (change: (mentor: Mentor) => Mentor): Edit =>
  (instance, n) => ({
    ...instance,
    mentors: instance.mentors.map((mentor, j) => (j === n % instance.mentors.length ? change(mentor) : mentor)),
  })

const edits: Record<string, Edit> = {
  'a mentee drops out': ({ mentees, pairs, ...rest }, n) => {
    const gone = mentees[n % Math.max(1, mentees.length)]?.id
    return {
      ...rest,
      mentees: mentees.filter(({ id }) => id !== gone),
      pairs: pairs.filter(({ mentee }) => mentee !== gone),
    }
  },
  'a mentor drops out': ({ mentors, pairs, ...rest }, n) => {
    const gone = mentors[n % mentors.length]?.id
    return {
      ...rest,
      mentors: mentors.filter(({ id }) => id !== gone),
      pairs: pairs.filter(({ mentor }) => mentor !== gone),
    }
  },
  'a mentor joins, first in the list': ({ mentees, mentors, pairs, ...rest }, n) => {
    const wanted = mentees
      .filter((_, i) => (n >> i) % 2 === 0)
      .map(({ id }, i): Pair => ({ mentee: id, mentor: 'new', score: (n + 977 * i) % 10_001 }))
    return {
      ...rest,
      mentees,
      mentors: [{ id: 'new', capacity: 1 + (n % 2) }, ...mentors],
      pairs: [...pairs, ...wanted],
    }
  },
  'a mentor takes one more': someMentor((mentor) => ({ ...mentor, capacity: mentor.capacity + 1 })),
  'a mentor takes one fewer': someMentor((mentor) => ({
    ...mentor,
    capacity: Math.max(mentor.minimum ?? 0, mentor.capacity - 1),
  })),
  'some scores change': ({ pairs, ...rest }, n) => ({
    ...rest,
    pairs: pairs.map((pair, k) => ((n + k) % 5 === 0 ? { ...pair, score: (n * 31 + k * 977) % 10_001 } : pair)),
  }),
  'a couple is pinned': (instance, n) => {
    const open = instance.pairs.filter(({ mentor }) =>
      instance.mentors.some(({ id, capacity, groups }) => id === mentor && capacity > 0 && !groups),
    )
    const pin = open[n % Math.max(1, open.length)]
    return pin ? { ...instance, pins: [[pin.mentee, pin.mentor]] } : instance
  },
  'a couple is forbidden': (instance, n) => {
    const ban = instance.pairs[n % Math.max(1, instance.pairs.length)]
    return ban ? { ...instance, forbidden: [[ban.mentee, ban.mentor]] } : instance
  },
}

test.each(Object.entries(edits))('%s: the repaired result is the one solving anew finds, with a proof', (_, edit) => {
  fc.assert(
    fc.property(
      instances({ mentees: 10, mentors: 6, groups: true }),
      fc.constantFrom(...ladders),
      fc.nat(),
      (before, objective, n) => {
        fc.pre(suits(before, objective))
        const after = edit(before, n)
        fc.pre(suits(after, objective))
        const repaired = repair({ before, result: match(before, { objective, seed: n % 3 }), after })
        const anew = match(after, { objective, seed: n % 3 })

        expect(verify(after, repaired)).toEqual({ ok: true })
        expect({ matched: repaired.matched, levels: repaired.levels, unmatched: repaired.unmatched }).toEqual({
          matched: anew.matched,
          levels: anew.levels,
          unmatched: anew.unmatched,
        })
        expect(repaired.engine).toBe('repair')
      },
    ),
    { numRuns: 80 },
  )
})
