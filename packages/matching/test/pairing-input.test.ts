import { expect, test } from 'vitest'
import { readPeople } from '../src/pairing/read-people.ts'

const pairAB = { a: 'a', b: 'b', weight: 1 }

test('people and pairs are read, with the usual frame', () => {
  const people = ['a', 'b']
  expect(readPeople({ people, pairs: [pairAB] })).toEqual({ people, pairs: [pairAB], complete: false, size: 2 })
  expect(readPeople({ people, complete: true, size: 4 })).toEqual({ people, pairs: [], complete: true, size: 4 })
})

test.each([
  ['a list instead of an object', [], 'must be an object'],
  ['an unknown key', { people: [], pairs: [], peple: 1 }, '"peple" is not a known key'],
  ['no people', { pairs: [] }, '"people" must be a list'],
  ['a number as a name', { people: ['a', 3], pairs: [] }, 'people[1] must be a text'],
  ['a name twice', { people: ['a', 'b', 'a'], pairs: [] }, 'people[2] repeats "a"'],
  ['too many people', { people: Array.from({ length: 20_001 }, (_, i) => `p${i}`), pairs: [] }, 'at most 20000'],
  ['pairs left out', { people: ['a', 'b'] }, '"pairs" must be a list'],
  ['a pair that is no object', { people: ['a', 'b'], pairs: ['a-b'] }, 'pairs[0] must look like'],
  ['an unknown person', { people: ['a', 'b'], pairs: [{ ...pairAB, b: 'z' }] }, 'pairs[0].b names "z"'],
  ['a nameless end', { people: ['a', 'b'], pairs: [{ a: 'a', weight: 1 }] }, 'pairs[0].b must be the name'],
  ['a person with themselves', { people: ['a', 'b'], pairs: [{ ...pairAB, b: 'a' }] }, 'with themselves'],
  [
    'a pair twice',
    { people: ['a', 'b'], pairs: [pairAB, { a: 'b', b: 'a', weight: 2 }] },
    'pairs[1] lists "b" and "a" a second time',
  ],
  [
    'half a point',
    { people: ['a', 'b'], pairs: [{ ...pairAB, weight: 0.5 }] },
    'pairs[0].weight must be a whole number',
  ],
  ['no number', { people: ['a', 'b'], pairs: [{ ...pairAB, weight: Number.NaN }] }, 'pairs[0].weight'],
  ['a negative weight', { people: ['a', 'b'], pairs: [{ ...pairAB, weight: -1 }] }, 'pairs[0].weight'],
  ['too heavy a weight', { people: ['a', 'b'], pairs: [{ ...pairAB, weight: 1_000_001 }] }, 'from 0 to 1000000'],
  ['complete in quotes', { people: [], pairs: [], complete: 'true' }, '"complete" must be true or false'],
  ['groups of nine', { people: [], pairs: [], size: 9 }, '"size" must be a whole number from 2 to 8'],
])('%s is refused with the place and the remedy', (_, input, sentence) => {
  expect(readPeople(input)).toEqual({ problem: expect.stringContaining(sentence) })
})
