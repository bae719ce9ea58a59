import { expect, test } from 'vitest'
import { match } from '../src/match.ts'
import { toInstance, type Programme } from '../src/programme.ts'
import { covers, different, near, same } from '../src/programme/fit.ts'
import { verify } from '../src/verify.ts'

const programme: Programme = {
  mentees: [
    { id: 'ana', traits: { faculty: 'Law', topics: ['grants', 'teaching'], stage: 2 }, wishes: ['roy', 'ito'] },
    { id: 'ben', traits: { faculty: 'Arts', topics: ['grants'], stage: 4 } },
  ],
  mentors: [
    { id: 'ito', capacity: 1, traits: { faculty: 'Law', topics: ['teaching'], stage: 3, languages: ['de', 'en'] } },
    { id: 'roy', capacity: 1, traits: { faculty: 'Arts', topics: ['grants', 'teaching'], stage: 8 } },
  ],
  rules: [
    {
      id: 'own-faculty',
      reason: 'Mentors come from another faculty.',
      allows: (mentee, mentor) => different('faculty')(mentee, mentor) === 1,
    },
  ],
  criteria: [
    { id: 'topics', says: 'Topics', weight: 'high', fit: covers('topics') },
    { id: 'stage', says: 'Stage of career', weight: 'medium', fit: near('stage', 10) },
    { id: 'faculty', says: 'Faculty', weight: 'off', fit: same('faculty') },
  ],
}

test('words become weights: a high counts twice a medium, and the parts add up to the score', () => {
  const { instance, parts } = toInstance(programme)

  expect(instance.pairs).toEqual([
    { mentee: 'ana', mentor: 'roy', score: 8000, rank: 1 },
    { mentee: 'ben', mentor: 'ito', score: 3000 },
  ])
  expect(parts('ana', 'roy')).toEqual([
    { criterion: 'topics', fit: 1, points: 6667 },
    { criterion: 'stage', fit: 0.4, points: 1333 },
  ])
})

test('every excluded pair knows the rules that exclude it, in words', () => {
  const strict: Programme = {
    ...programme,
    criteria: [
      ...programme.criteria,
      { id: 'language', says: 'A common language', weight: 'must', fit: same('languages') },
    ],
  }
  const { instance, excludedBy } = toInstance(strict)

  expect(instance.pairs).toEqual([])
  expect(excludedBy('ana', 'ito')).toEqual([
    { id: 'own-faculty', reason: 'Mentors come from another faculty.' },
    { id: 'language', reason: 'A common language must fit, and does not.' },
  ])
  expect(toInstance(programme).excludedBy('ana', 'roy')).toEqual([])
})

test('a scored programme is an instance like any other', () => {
  const { instance } = toInstance({ ...programme, pins: [['ana', 'roy']], forbidden: [['ben', 'ito']] })
  const result = match(instance)

  expect(result.matched).toEqual([['ana', 'roy']])
  expect(verify(instance, result)).toEqual({ ok: true })
})

test('a criterion that answers nonsense is refused by name', () => {
  const wrong: Programme = {
    ...programme,
    criteria: [{ id: 'mood', says: 'Mood', weight: 'low', fit: () => Number.NaN }],
  }

  expect(() => toInstance(wrong)).toThrow('The criterion “mood” answers NaN: it must answer a number from 0 to 1.')
})
