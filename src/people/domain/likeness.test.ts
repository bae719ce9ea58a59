import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Id } from '#src/kernel/id.ts'
import { doublesAmong, pairKey } from './doubles.ts'
import { signsOf, type Named } from './likeness.ts'
import { orcidIn } from './orcid.ts'

const named = (name: string, email = 'x@y.example', orcid: string | null = null): Named => {
  const parts = name.split(' ')
  return { givenName: parts.slice(0, -1).join(' '), familyName: parts.at(-1) ?? '', email, orcid }
}

test.each([
  ['Marie Dupont', 'marie dupont', 'same-name'],
  ['Marie Dupont', 'Dupont Marie', 'same-name'],
  ['Jürgen Müller', 'Juergen Mueller', 'same-name'],
  ['Jürgen Müller', 'Jurgen Muller', 'same-name'],
  ['Łucja Wąs-Kowalska', 'Lucja Was Kowalska', 'same-name'],
  ['Marie Dupont', 'M. Dupont', 'similar-name'],
  ['Marie Dupont', 'Marie-Anne Dupont', 'similar-name'],
  ['Marie Dupont', 'Marie Duponnt', 'similar-name'],
  ['Marie Dupont', 'Marei Dupont', 'similar-name'],
])('%s and %s may be one human', (one, other, sign) => {
  expect(signsOf(named(one, 'a@b.example'), named(other, 'c@d.example'))).toEqual([sign])
})

test.each([
  ['Marie Dupont', 'Anna Dupont'],
  ['Li Lin', 'Li Lim'],
  ['M. D.', 'Marie Dupont'],
  ['Ana Silva', 'Rui Silva'],
])('%s and %s are not taken for one human', (one, other) => {
  expect(signsOf(named(one, 'a@b.example'), named(other, 'c@d.example'))).toEqual([])
})

test('an address with a slip counts under a name that fits, and not between colleagues', () => {
  const marie = named('Marie Dupont', 'marie.dupont@uni.example')

  expect(signsOf(marie, named('Marie Dupont', 'marie.dupnot@uni.example'))).toEqual(['address-typo', 'same-name'])
  expect(signsOf(named('Anna Weber', 'a.weber@uni.example'), named('Berta Weber', 'b.weber@uni.example'))).toEqual([])
})

test('two different ORCID iDs are two people, the same one is one', () => {
  const [one, other] = ['0000-0002-1825-0097', '0000-0001-5109-3700']

  expect(signsOf(named('Marie Dupont', 'a@b.example', one), named('Marie Dupont', 'a@b.example', other))).toEqual([])
  expect(signsOf(named('Marie Dupont', 'a@b.example', one), named('M. Martin', 'c@d.example', one))).toEqual([
    'same-orcid',
  ])
})

test('an ORCID iD is read from whatever was typed, and one with a slip is not one', () => {
  expect(orcidIn('see https://orcid.org/0000-0002-1694-233X')).toBe('0000-0002-1694-233X')
  expect(orcidIn('0000000218250097')).toBe('0000-0002-1825-0097')
  expect(orcidIn('0000-0002-1825-0098')).toBeUndefined()
  expect(orcidIn('ana@uni.example')).toBeUndefined()
})

describe('likeness', () => {
  const letter = fc.constantFrom('a', 'e', 'n', 'r', 'é', 'ü', 'M', 'D', 'ß', '-')
  const name = fc.array(fc.string({ unit: letter, minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 2 })
  const person = fc
    .record({
      given: name,
      family: name,
      email: fc.constantFrom('an@u.example', 'na@u.example', 'ann@u.example', 'x@u.example'),
      orcid: fc.constantFrom(null, '0000-0002-1825-0097', '0000-0001-5109-3700'),
    })
    .map(({ given, family, email, orcid }): Named => ({
      givenName: given.join(' '),
      familyName: family.join(' '),
      email,
      orcid,
    }))

  test('is the same in both directions', () => {
    fc.assert(
      fc.property(person, person, (one, other) => {
        expect(signsOf(one, other)).toEqual(signsOf(other, one))
      }),
      { numRuns: 2000 },
    )
  })

  test('finds among many exactly the pairs that comparing everybody with everybody finds', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), (all) => {
        const people = all.map((one, k) => ({ ...one, id: String(k).padStart(2, '0') as Id<'person'> }))
        const slow = people.flatMap((one, k) =>
          people.slice(k + 1).flatMap((other) => (signsOf(one, other).length > 0 ? [pairKey(one.id, other.id)] : [])),
        )

        expect(
          doublesAmong(people)
            .map(({ pair: [one, other] }) => pairKey(one.id, other.id))
            .toSorted(),
        ).toEqual(slow.toSorted())
      }),
    )
  })
})
