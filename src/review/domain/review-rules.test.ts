import { describe, expect, test } from 'vitest'
import type { Rubric } from '#src/calls/domain/rubric.ts'
import type { Id } from '#src/kernel/id.ts'
import { plainPlan } from './review-plan.ts'
import { assignmentRefusal, submissionRefusal, type Assignment } from './reading.ts'
import { decisionRefusal, verdicts, type Decidable } from './verdict.ts'

const text = { en: 'x', fr: 'x', de: 'x' }
const rubric: Rubric = ['motivation', 'goals'].map((key, i) => ({
  key,
  name: text,
  weight: i + 1,
  levels: [text, text, text, text, text],
  cannotJudge: false,
  reason: 'never',
}))

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
