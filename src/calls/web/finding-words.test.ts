import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everybody, same } from '../../../test/make.ts'
import type { Id } from '#src/kernel/id.ts'
import { langs } from '#src/kernel/lang.ts'
import type { Call } from '../domain/call.ts'
import { findings, isEligible, withExceptions, eligibilityRules, type EligibilityFacts } from '../domain/eligibility.ts'
import { findingWords } from './finding-words.ts'

const unit = 'u' as Id<'unit'>
const closesAt = Temporal.Instant.from('2026-11-30T22:59:00Z')
const call: Call = {
  id: 'c' as Id<'call'>,
  name: same('Fellows'),
  strand: 's' as Id<'strand'>,
  strandName: same('Fellows'),
  programme: 'p' as Id<'programme'>,
  contactEmail: 'office@uni.example',
  zone: 'Europe/Luxembourg',
  opensAt: Temporal.Instant.from('2026-10-31T23:00:00Z'),
  closesAt,
  closedFrom: closesAt.add({ minutes: 1 }),
  places: 60,
  letterWords: 1000,
  letterDocx: false,
  eligibility: {
    ...everybody,
    institutions: [unit],
    categories: ['postdoctoral'],
    contractUntil: '2027-06-30',
    reentryYears: 2,
  },
  rubric: [],
  aggregate: 'mean',
  flags: [],
  sharing: { readersEach: 2, readerLanguages: 'preferred' },
  publishedAt: null,
}
const day = fc.integer({ min: 0, max: 2000 }).map((days) => Temporal.PlainDate.from('2023-01-01').add({ days }))
const facts: fc.Arbitrary<EligibilityFacts> = fc.record({
  institution: fc.constantFrom(unit, 'elsewhere' as const, null),
  category: fc.constantFrom('doctoral', 'postdoctoral', null),
  contract: fc.constantFrom('fixed', 'permanent', null),
  contractEndsOn: fc.option(day),
  lastTookPartOn: fc.oneof(fc.constant('unknown' as const), fc.option(day)),
})

test('somebody reads a reason and what is possible instead exactly when they are not eligible', () => {
  fc.assert(
    fc.property(facts, fc.subarray([...eligibilityRules]), fc.constantFrom(...langs), (person, excepted, lang) => {
      const found = withExceptions(findings(call.eligibility, person, Temporal.PlainDate.from('2026-11-16')), excepted)
      const told = found.map((one) => ({
        ...findingWords(one, { call, employers: [{ id: unit, name: same('Uni') }], now: closesAt }, lang),
        met: one.met,
      }))
      expect(told.every(({ sentence }) => sentence.length > 10)).toBe(true)
      expect(told.some(({ next }) => next !== undefined)).toBe(!isEligible(found))
      for (const { met, next } of told) expect(next !== undefined).toBe(met === 'no')
    }),
  )
})
