import fc from 'fast-check'
import { match } from 'advance-match/match'
import { describe, expect, test } from 'vitest'
import type { Id } from '#src/kernel/id.ts'
import { criteria, defaultRules, type StrandRules } from '#src/programmes/domain/strand-rules.ts'
import type { ManualRule, MenteeCandidate, MentorCandidate } from './candidate.ts'
import { explanationOf } from './explanation.ts'
import { exclusions } from './hard-rules.ts'
import { answerRefusal, isHolding, offerState, type Answer, type Side } from './offer.ts'
import { instanceOf, type Round } from './problem.ts'
import { breakdown, ENGINE_UNIT, shares } from './score.ts'

const person = (name: string) => name as Id<'person'>
const unit = (name: string) => name as Id<'unit'>

const mentee: MenteeCandidate = {
  application: 'A' as Id<'application'>,
  person: person('ana'),
  unit: unit('law'),
  institution: unit('uni'),
  step: 2,
  languages: ['en', 'fr'],
  lineManager: null,
  supervisors: [],
  wishes: [],
  topics: ['grants', 'teaching'],
  traits: [],
  avoids: [],
  triedBefore: [],
}

const mentor: MentorCandidate = {
  person: person('kim'),
  unit: unit('physics'),
  institution: unit('uni'),
  step: 4,
  languages: ['fr'],
  topics: ['grants'],
  traits: [],
  notMyUnit: false,
  excludes: [],
  lineManager: null,
  free: 1,
}

describe('a pair is impossible', () => {
  test.each([
    ['with oneself', {}, { person: mentee.person }, 'same-person'],
    ['with one’s supervisor', { supervisors: [mentor.person] }, {}, 'supervisor'],
    ['with one’s line manager', { lineManager: mentor.person }, {}, 'line-manager'],
    ['when the mentor reports to the mentee', {}, { lineManager: mentee.person }, 'reports-to-mentee'],
    ['in the same unit', {}, { unit: mentee.unit }, 'same-unit'],
    ['without a common language', { languages: ['de'] }, {}, 'no-common-language'],
    ['when the mentee wants to avoid the mentor', { avoids: [mentor.person] }, {}, 'avoided'],
    ['when the mentor cannot mentor the mentee', {}, { excludes: [mentee.person] }, 'avoided'],
    ['after an offer that came to nothing', { triedBefore: [mentor.person] }, {}, 'tried-before'],
    ['without a place', {}, { free: 0 }, 'no-place'],
  ] as const)('%s', (_, menteeChange, mentorChange, rule) => {
    expect(exclusions({ ...mentee, ...menteeChange }, { ...mentor, ...mentorChange }, defaultRules, [])).toContain(rule)
  })

  test('never for another reason than the rules of the strand', () => {
    expect(exclusions(mentee, { ...mentor, unit: mentee.unit }, { ...defaultRules, apart: 'off' }, [])).toEqual([])
    expect(exclusions(mentee, mentor, { ...defaultRules, apart: 'institution' }, [])).toEqual(['same-institution'])
  })
})

const keys = ['grants', 'teaching', 'mobility', 'writing']
const standing = {
  languages: fc.constantFrom(['en'], ['fr'], ['en', 'fr']),
  unit: fc.constantFrom(unit('law'), unit('physics'), null),
  institution: fc.constantFrom(unit('uni'), unit('lih'), null),
  step: fc.option(fc.integer({ min: 0, max: 6 })),
}
const names = ['m0', 'm1', 'm2', 'm3', 'm4'].map(person)
const menteeOf = (i: number): fc.Arbitrary<MenteeCandidate> =>
  fc.record({
    ...standing,
    application: fc.constant(`A${i}` as Id<'application'>),
    person: fc.constant(person(`p${i}`)),
    lineManager: fc.constantFrom(null, ...names),
    supervisors: fc.subarray(names, { maxLength: 1 }),
    wishes: fc.subarray(names, { maxLength: 3 }),
    topics: fc.subarray(keys),
    traits: fc.subarray(keys),
    avoids: fc.subarray(names, { maxLength: 1 }),
    triedBefore: fc.constant([]),
  })
const mentorOf = (name: Id<'person'>): fc.Arbitrary<MentorCandidate> =>
  fc.record({
    ...standing,
    person: fc.constant(name),
    topics: fc.subarray(keys),
    traits: fc.subarray(keys),
    notMyUnit: fc.boolean(),
    excludes: fc.constant([]),
    lineManager: fc.constant(null),
    free: fc.integer({ min: 0, max: 2 }),
  })
const rules: fc.Arbitrary<StrandRules> = fc.record({
  apart: fc.constantFrom('off', 'unit', 'institution'),
  commonLanguage: fc.boolean(),
  weights: fc.record(
    Object.fromEntries(criteria.map((one) => [one, fc.integer({ min: 0, max: 50 })])) as Record<
      (typeof criteria)[number],
      fc.Arbitrary<number>
    >,
  ),
})
const round: fc.Arbitrary<Round> = fc.record({
  mentees: fc
    .integer({ min: 0, max: 6 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => menteeOf(i)))),
  mentors: fc.tuple(...names.map(mentorOf)),
  rules,
  manual: fc.constant<ManualRule[]>([]),
})

test('the parts of a score add up to it, and a perfect pair has 100 points', () => {
  fc.assert(
    fc.property(menteeOf(0), mentorOf(person('m0')), rules, (one, other, strand) => {
      const { score, parts } = breakdown(one, other, strand)

      expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(score)
      expect(parts.every((part) => part.points >= 0 && part.points <= part.most)).toBe(true)
      const total = Object.values(strand.weights).reduce((sum, weight) => sum + weight, 0)
      expect(Object.values(shares(strand)).reduce((sum, share) => sum + share, 0)).toBe(total === 0 ? 0 : 100)
    }),
  )
})

test('a run never breaks a rule or a capacity, and speaks of every mentee exactly once', () => {
  fc.assert(
    fc.property(round, (one) => {
      const result = match(instanceOf(one))
      const { pairs, unmatched } = explanationOf(result, one)

      expect([...pairs, ...unmatched].map((entry) => entry.application).toSorted()).toEqual(
        one.mentees.map((entry) => entry.application).toSorted(),
      )
      for (const { person: name, free } of one.mentors)
        expect(pairs.filter((pair) => pair.mentor === name).length).toBeLessThanOrEqual(free)
      for (const pair of pairs) {
        const [a, b] = [
          one.mentees.find((entry) => entry.application === pair.application),
          one.mentors.find((entry) => entry.person === pair.mentor),
        ]
        expect(a && b && exclusions(a, b, one.rules, [])).toEqual([])
      }
      const total = pairs.reduce((sum, pair) => sum + pair.breakdown.score * ENGINE_UNIT, 0)
      expect(result.levels.find((level) => level.id === 'score')?.value ?? 0).toBe(total)
    }),
    { numRuns: 200 },
  )
})

test('a pin that a rule forbids is left out of the instance', () => {
  const manual: ManualRule[] = [{ application: mentee.application, mentor: mentor.person, kind: 'pin' }]
  const one: Round = {
    mentees: [{ ...mentee, supervisors: [mentor.person] }],
    mentors: [mentor],
    rules: defaultRules,
    manual,
  }

  expect(instanceOf(one)).toMatchObject({ pins: [], pairs: [] })
})

describe('an offer', () => {
  const answerBy = Temporal.Instant.from('2027-01-31T22:59:00Z')
  const before = answerBy.subtract({ hours: 1 })

  test.each([
    ['nobody has answered', {}, before, 'open'],
    ['one yes', { mentor: 'yes' }, before, 'open'],
    ['two yes', { mentor: 'yes', mentee: 'yes' }, before, 'accepted'],
    ['two yes, long ago', { mentor: 'yes', mentee: 'yes' }, answerBy.add({ hours: 999 }), 'accepted'],
    ['a no', { mentor: 'no' }, before, 'declined'],
    ['a yes and a no', { mentor: 'yes', mentee: 'no' }, before, 'declined'],
    ['silence past the date', { mentor: 'yes' }, answerBy, 'lapsed'],
  ] as const)('%s', (_, answers, now, state) => {
    expect(offerState({ answers, answerBy }, now)).toBe(state)
  })

  test('whatever the order of answers and time, nobody answers twice, and an ended offer never opens again', () => {
    const move = fc.record({
      side: fc.constantFrom<Side>('mentee', 'mentor'),
      answer: fc.constantFrom<Answer>('yes', 'no'),
      hours: fc.integer({ min: 0, max: 40 }),
    })
    fc.assert(
      fc.property(fc.array(move, { maxLength: 6 }), (moves) => {
        let answers: Partial<Record<Side, Answer>> = {}
        let now = answerBy.subtract({ hours: 60 })
        let ended = false
        for (const { side, answer, hours } of moves) {
          now = now.add({ hours })
          const refused = answerRefusal({ answers, answerBy }, side, now)
          if (answers[side]) expect(refused).toBe('answered-already')
          if (!refused) answers = { ...answers, [side]: answer }
          const holding = isHolding(offerState({ answers, answerBy }, now))
          if (ended) expect(holding).toBe(false)
          ended = !holding
        }
      }),
    )
  })
})
