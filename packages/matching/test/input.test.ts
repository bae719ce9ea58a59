import { expect, test } from 'vitest'
import { checkInstance } from '../src/instance/check-instance.ts'
import { InputError } from '../src/instance/input-error.ts'
import { match } from '../src/match.ts'
import type { Instance } from '../src/types.ts'

const good = {
  mentees: [{ id: 'a' }, { id: 'b' }],
  mentors: [{ id: 'p', capacity: 1 }],
  pairs: [
    { mentee: 'a', mentor: 'p', score: 8200 },
    { mentee: 'b', mentor: 'p', score: 8200 },
  ],
} satisfies Instance

const pair = good.pairs[0]

test.each<[unknown, string]>([
  [null, 'the instance is null: give an object.'],
  [[], 'the instance is []: give an object.'],
  [{ ...good, mentees: 'a' }, 'mentees is "a": give a list.'],
  [{ ...good, mentors: [7] }, 'mentors[0] is 7: give an object.'],
  [{ ...good, mentees: [{ id: '' }] }, 'mentees[0].id is "": give a text that is not empty.'],
  [{ ...good, mentees: [{ id: 'a' }, { id: 'a' }] }, 'mentees[1].id is “a” again: give everybody an id of their own.'],
  [
    { ...good, mentees: [{ id: 'a', unmatched: -1 }] },
    'mentees[0].unmatched is -1: give a whole number from 0 to 100000000.',
  ],
  [
    { ...good, mentors: [{ id: 'p', capacity: -1 }] },
    'mentors[0].capacity is -1: give a whole number from 0 to 1000000.',
  ],
  [
    { ...good, mentors: [{ id: 'p', capacity: 1, minimum: 2 }] },
    'mentors[0].minimum is 2: give a whole number from 0 to 1.',
  ],
  [
    { ...good, mentors: [{ id: 'p', capacity: 1, groups: [{ id: 'g' }] }] },
    'mentors[0].groups[0].capacity is missing: give a whole number from 0 to 1000000.',
  ],
  [{ ...good, pairs: [{ ...pair, score: 82.5 }] }, 'pairs[0].score is 82.5: give a whole number from 0 to 10000.'],
  [{ ...good, pairs: [{ ...pair, score: Number.NaN }] }, 'pairs[0].score is NaN: give a whole number from 0 to 10000.'],
  [{ ...good, pairs: [{ ...pair, score: '8200' }] }, 'pairs[0].score is "8200": give a whole number from 0 to 10000.'],
  [{ ...good, pairs: [{ ...pair, rank: 0 }] }, 'pairs[0].rank is 0: give a whole number from 1 to 999.'],
  [{ ...good, pairs: [null] }, 'pairs[0] is null: give an object.'],
  [
    { ...good, pairs: [{ ...pair, mentor: 'q' }] },
    'pairs[0].mentor names “q”, who is not listed: add that person or correct the id.',
  ],
  [{ ...good, pairs: [pair, pair] }, 'pairs[1] lists two people who are a pair already: list every pair once.'],
  [{ ...good, pins: [['a']] }, 'pins[0] has 1 entries: write [mentee, mentor].'],
  [
    { ...good, forbidden: [['a', 'x']] },
    'forbidden[0][1] names “x”, who is not listed: add that person or correct the id.',
  ],
])('input that cannot be used names the place and the remedy (%#)', (input, message) => {
  expect(() => checkInstance(input)).toThrow(new InputError('', '', '').constructor)
  expect(() => checkInstance(input)).toThrow(message)
})

test.each<[Partial<Instance>, string]>([
  [
    {
      pins: [
        ['a', 'p'],
        ['b', 'p'],
      ],
    },
    'pins[1] is pin number 2 on p, who has 1 places: raise the capacity or drop a pin.',
  ],
  [
    {
      pins: [
        ['a', 'p'],
        ['a', 'p'],
      ],
    },
    'pins[1] pins a a second time: keep one pin per mentee.',
  ],
  [
    { pins: [['a', 'p']], forbidden: [['a', 'p']] },
    'pins[0] pins a to p, which is forbidden or has no place: lift the ban or drop the pin.',
  ],
  [{ pins: [['a', 'p']], pairs: [] }, 'pins[0] pins a to p, who are not a listed pair: list the pair or drop the pin.'],
])('pins that contradict each other are refused in words (%#)', (wrong, message) => {
  expect(() => match({ ...good, ...wrong })).toThrow(message)
})

test.each([
  ['largest', 'objective names “largest”: use “stable” alone, or some of size, score'],
  ['score,score', 'objective names a level twice: keep the first of the two.'],
  ['leximin,score', 'objective uses leximin without size: write “size,leximin,score”.'],
  ['size,greedy', 'objective counts wishes, but no pair has a rank: give pairs a rank or use “size,score”.'],
])('the objective %s is refused in words', (objective, message) => {
  expect(() => match(good, { objective })).toThrow(message)
})

test('nobody and nothing is an instance too', () => {
  expect(match({ mentees: [], mentors: [], pairs: [] })).toMatchObject({ matched: [], unmatched: [] })
})

test('an aborted signal stops before the first level', () => {
  expect(() => match(good, { signal: AbortSignal.abort(new Error('stopped')) })).toThrow('stopped')
})
