import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  chosenIn,
  countsOf,
  facetNames,
  filterToDrop,
  matching,
  without,
  type Choice,
  type Filterable,
} from './facets.ts'

const answers = fc.subarray(['a', 'b', 'c'])
const perFacet = { topic: answers, offer: answers, language: answers, institution: answers, room: answers }
const mentor: fc.Arbitrary<Filterable> = fc.record({
  facets: fc.record(perFacet),
  text: fc.constantFrom('Léa Muller', 'Jo Weber', 'Ana Silva'),
})
const choice: fc.Arbitrary<Choice> = fc.record({ ...perFacet, words: fc.constantFrom('', 'lea', 'weber', 'ana silva') })
const mentors = fc.array(mentor, { maxLength: 12 })

test('the count beside an answer is what choosing that answer leaves', () => {
  fc.assert(
    fc.property(mentors, choice, fc.constantFrom(...facetNames), (all, chosen, name) => {
      for (const [answer, count] of countsOf(all, chosen, name))
        expect(matching(all, { ...chosen, [name]: [answer] })).toHaveLength(count)
    }),
  )
})

test('a mentor who is not among those given is counted nowhere', () => {
  fc.assert(
    fc.property(mentors, mentor, choice, (seen, hidden, chosen) => {
      const secret = { ...hidden, facets: { ...hidden.facets, topic: ['secret'] } }

      expect(countsOf([...seen], chosen, 'topic').has('secret')).toBe(false)
      expect(matching(seen, chosen)).not.toContain(secret)
    }),
  )
})

test('the filter to drop, once dropped, brings as many mentors as promised, and no other single one brings more', () => {
  fc.assert(
    fc.property(mentors, choice, (all, chosen) => {
      fc.pre(matching(all, chosen).length === 0)
      const advice = filterToDrop(all, chosen)
      const others = chosenIn(chosen).map((drop) => matching(all, without(chosen, drop)).length)

      expect(advice?.leaves ?? 0).toBe(Math.max(0, ...others))
    }),
  )
})

test('a question with nothing chosen narrows nothing', () => {
  fc.assert(
    fc.property(mentors, (all) => {
      const open: Choice = { topic: [], offer: [], language: [], institution: [], room: [], words: '' }

      expect(matching(all, open)).toEqual(all)
    }),
  )
})

test('words are found without case and accents, wherever they stand', () => {
  const lea: Filterable = {
    facets: { topic: [], offer: [], language: [], institution: [], room: [] },
    text: 'Léa Müller asks about grants',
  }
  const looking = (words: string) =>
    matching([lea], { topic: [], offer: [], language: [], institution: [], room: [], words })

  expect(looking('muller LEA')).toHaveLength(1)
  expect(looking('muller patents')).toHaveLength(0)
})
