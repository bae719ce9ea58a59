import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Rubric } from '#src/calls/domain/rubric.ts'
import type { Id } from '#src/kernel/id.ts'
import { plainPlan } from './review-plan.ts'
import { assignmentRefusal, submissionRefusal, type Assignment } from './reading.ts'
import { standingOf, weightedMean } from './recommendation.ts'
import { decisionRefusal, verdicts, type Decidable } from './verdict.ts'

const text = { en: 'x', fr: 'x', de: 'x' }
const rubric: Rubric = ['motivation', 'goals'].map((key, i) => ({
  key,
  name: text,
  weight: i + 1,
  levels: [text, text, text, text, text],
}))
const mark = fc.integer({ min: 1, max: 5 })
const scores = fc.record({ motivation: mark, goals: mark })

describe('what the readings come to', () => {
  test.each([
    ['no reading', [], null, false],
    ['one keen reader', [{ motivation: 5, goals: 5 }], 5, false],
    [
      'two who agree',
      [
        { motivation: 4, goals: 4 },
        { motivation: 5, goals: 5 },
      ],
      4.5,
      false,
    ],
    [
      'two who differ',
      [
        { motivation: 1, goals: 1 },
        { motivation: 5, goals: 5 },
      ],
      3,
      true,
    ],
    [
      'a third settles it',
      [
        { motivation: 1, goals: 1 },
        { motivation: 5, goals: 5 },
        { motivation: 3, goals: 3 },
      ],
      3,
      false,
    ],
  ])('%s', (_, readings, mean, needsAnother) => {
    expect(standingOf(readings, judging)).toMatchObject({ mean, needsAnother })
  })

  test('a better mark never lowers the mean, and it stays between 1 and 5', () => {
    fc.assert(
      fc.property(scores, scores, (one, other) => {
        const before = standingOf([one, other], judging).mean ?? 0
        const after = standingOf([{ ...one, goals: Math.min(5, one.goals + 1) }, other], judging).mean ?? 0
        expect(after).toBeGreaterThanOrEqual(before)
        expect(after).toBeLessThanOrEqual(5)
        expect(before).toBeGreaterThanOrEqual(1)
      }),
    )
  })

  test('a missing mark is not a zero', () => {
    expect(weightedMean({ motivation: 5 }, rubric)).toBeNull()
  })
})

describe('giving an application to a reader', () => {
  const [reader, applicant] = ['r' as Id<'person'>, 'a' as Id<'person'>]
  const fine: Assignment = {
    reader,
    applicant,
    isReviewer: true,
    isSent: true,
    isEligible: true,
    tooNear: null,
    hasItAlready: false,
  }

  test.each([
    ['somebody who is not on the committee', { isReviewer: false }, 'not-a-reviewer'],
    ['an application that was never sent', { isSent: false }, 'not-sent'],
    ['an application that is not eligible', { isEligible: false }, 'not-eligible'],
    ['the applicant', { reader: applicant }, 'own-application'],
    ['a supervisor', { tooNear: 'known' as const }, 'close-to-applicant'],
    ['somebody who declared a conflict', { tooNear: 'declared' as const }, 'declared-a-conflict'],
    ['the same reader twice', { hasItAlready: true }, 'has-it-already'],
    ['anybody else', {}, null],
  ])('%s', (_, change, problem) => {
    expect(assignmentRefusal({ ...fine, ...change })).toBe(problem)
  })
})

const stage = { plan: plainPlan, phase: 'reading' } as const

test('what was handed in stands until the discussion, and is over with the decisions', () => {
  const reading = { conflict: 'none', completed: true, decided: false, scores: { motivation: 3, goals: 3 } } as const
  const plan = { ...plainPlan, decisionLocal: '2026-12-10T09:00' }
  expect(submissionRefusal({ ...reading, stage }, rubric)).toBe('finished-already')
  expect(submissionRefusal({ ...reading, stage: { plan, phase: 'discussion' } }, rubric)).toBeNull()
  expect(submissionRefusal({ ...reading, stage: { plan, phase: 'decision' } }, rubric)).toBe('not-open')
})

test('nothing can be handed in before the conflict question is answered', () => {
  expect(
    submissionRefusal(
      { conflict: null, completed: false, decided: false, scores: { motivation: 3, goals: 3 }, stage },
      rubric,
    ),
  ).toBe('say-conflict-first')
})

const decidable: Decidable = {
  sent: true,
  withdrawn: false,
  callOpen: false,
  mayDecide: true,
  decided: null,
  placeOffered: false,
  othersBefore: false,
  assessed: false,
}

test('a decision that was sent stands, except a place on the waiting list', () => {
  for (const verdict of verdicts) {
    const refusal = decisionRefusal(
      { ...decidable, decided: { verdict, told: true } },
      { verdict: 'accept', asksAssessment: false },
    )
    expect(refusal).toBe(verdict === 'waiting-list' ? null : 'told-already')
  }
})
