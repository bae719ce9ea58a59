import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Id } from '#src/kernel/id.ts'
import {
  eligibilityRules,
  findings,
  isEligible,
  rulesAgainst,
  withExceptions,
  type EligibilityFacts,
  type EligibilityRules,
} from './eligibility.ts'

const [uni, lih] = ['u' as Id<'unit'>, 'l' as Id<'unit'>]
const day = fc.integer({ min: 0, max: 2000 }).map((days) => Temporal.PlainDate.from('2025-01-01').add({ days }))
const facts: fc.Arbitrary<EligibilityFacts> = fc.record({
  institution: fc.constantFrom(uni, lih, 'elsewhere' as const, null),
  category: fc.constantFrom('doctoral', 'postdoctoral', 'professor', null),
  contract: fc.constantFrom('fixed', 'permanent', null),
  contractEndsOn: fc.option(day),
  lastTookPartOn: fc.oneof(fc.constant('unknown' as const), fc.option(day)),
})
const rules: fc.Arbitrary<EligibilityRules> = fc.record({
  institutions: fc.constantFrom([], [uni], [uni, lih]),
  categories: fc.constantFrom([], ['postdoctoral' as const]),
  contractUntil: fc.constantFrom(null, '2027-06-30'),
  reentryYears: fc.constantFrom(null, 2),
})
const nothing: EligibilityFacts = {
  institution: null,
  category: null,
  contract: null,
  contractEndsOn: null,
  lastTookPartOn: 'unknown',
}
const open: EligibilityRules = { institutions: [], categories: [], contractUntil: null, reentryYears: null }
const today = Temporal.PlainDate.from('2026-11-16')

test('somebody is refused exactly when there is a rule to name, and each rule speaks once', () => {
  fc.assert(
    fc.property(rules, facts, day, (call, person, on) => {
      const found = findings(call, person, on)

      expect(isEligible(found)).toBe(rulesAgainst(found).length === 0)
      expect(new Set(found.map(({ rule }) => rule)).size).toBe(found.length)
    }),
  )
})

test('whoever nothing is known of is never refused', () => {
  fc.assert(
    fc.property(rules, day, (call, on) => {
      expect(isEligible(findings(call, nothing, on))).toBe(true)
    }),
  )
})

test('a rule that does not apply says nothing, and a rule fewer never refuses anybody more', () => {
  fc.assert(
    fc.property(rules, facts, day, (call, person, on) => {
      const strict = rulesAgainst(findings(call, person, on))
      const lax = rulesAgainst(findings({ ...call, contractUntil: null, institutions: [] }, person, on))

      expect(strict).toEqual(expect.arrayContaining([...lax]))
      expect(findings(open, person, on)).toEqual([])
    }),
  )
})

test.each([
  ['a contract that ends on the day itself', { contract: 'fixed', contractEndsOn: '2027-06-30' }, 'yes'],
  ['a contract that ends a day before', { contract: 'fixed', contractEndsOn: '2027-06-29' }, 'no'],
  ['a permanent contract', { contract: 'permanent', contractEndsOn: null }, 'yes'],
  ['a fixed-term contract without a known end', { contract: 'fixed', contractEndsOn: null }, 'unknown'],
  ['a contract nobody knows of', { contract: null, contractEndsOn: null }, 'unknown'],
] as const)('%s', (_, { contract, contractEndsOn }, met) => {
  const endsOn = contractEndsOn ? Temporal.PlainDate.from(contractEndsOn) : null
  const person: EligibilityFacts = { ...nothing, contract, contractEndsOn: endsOn }

  expect(findings({ ...open, contractUntil: '2027-06-30' }, person, today)).toEqual([{ rule: 'contract', met }])
})

test.each([
  ['an employer of the list', uni, 'yes'],
  ['another institution of the tree', lih, 'no'],
  ['an employer outside the tree', 'elsewhere', 'no'],
  ['an employer nobody knows of', null, 'unknown'],
] as const)('%s', (_, institution, met) => {
  const person = { ...nothing, institution }

  expect(findings({ ...open, institutions: [uni] }, person, today)).toEqual([{ rule: 'employer', met }])
})

test.each([
  ['two years ago to the day', '2024-11-16', 'yes'],
  ['a day less than two years ago', '2024-11-17', 'no'],
  ['never', null, 'yes'],
  ['unknown', 'unknown', 'unknown'],
] as const)('who last took part %s', (_, last, met) => {
  const lastTookPartOn = last === null || last === 'unknown' ? last : Temporal.PlainDate.from(last)

  const [found] = findings({ ...open, reentryYears: 2 }, { ...nothing, lastTookPartOn }, today)
  expect(found).toMatchObject({ rule: 'reentry', met })
  expect(found?.comeBackOn?.toString()).toBe(met === 'no' ? '2026-11-17' : undefined)
})

test('an exception takes exactly its rule away, and whoever may come back later may do so on that day', () => {
  fc.assert(
    fc.property(rules, facts, day, fc.subarray([...eligibilityRules]), (these, person, on, excepted) => {
      const found = findings(these, person, on)
      const left = withExceptions(found, excepted)
      expect(rulesAgainst(left)).toEqual(rulesAgainst(found).filter((rule) => !excepted.includes(rule)))
      expect(isEligible(left)).toBe(rulesAgainst(left).length === 0)
      for (const { rule, comeBackOn } of found)
        if (comeBackOn) expect(rulesAgainst(findings(these, person, comeBackOn))).not.toContain(rule)
    }),
  )
})
