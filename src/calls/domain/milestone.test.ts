import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { same } from '../../../test/make.ts'
import { milestoneKinds, orderProblem, type Milestone, type MilestoneKind } from './milestone.ts'

const CLOSES = '2026-11-30T23:59'
const on = (kind: MilestoneKind, atLocal: string): Milestone => ({
  kind,
  name: same(kind),
  atLocal,
  place: null,
  isCommitment: false,
})
const year = [
  on('decisions', '2026-12-18T12:00'),
  on('offers', '2027-01-08T12:00'),
  on('kick-off', '2027-01-21T09:00'),
  on('closing', '2027-06-24T14:00'),
]

describe('the order of a year', () => {
  test.each([
    ['decisions before the call has closed', on('decisions', '2026-11-20T12:00'), 'before-the-call-closes'],
    ['offers before decisions', on('offers', '2026-12-17T12:00'), 'before'],
    ['a kick-off after the closing event', on('kick-off', '2027-06-25T09:00'), 'after'],
    ['a workshop before the kick-off', on('workshop', '2027-01-20T09:00'), 'before'],
    ['a workshop after the closing event', on('workshop', '2027-06-25T09:00'), 'after'],
    ['a mid-term between kick-off and closing', on('mid-term', '2027-04-01T09:00'), undefined],
    ['an information hour before the call closes', on('other', '2026-11-10T12:00'), undefined],
    ['two steps at the same time', on('offers', '2026-12-18T12:00'), undefined],
  ])('%s', (_, one, problem) => {
    expect(orderProblem(one, year, CLOSES)?.problem).toBe(problem)
  })

  test('whichever of two dates is entered last, their order is judged alike', () => {
    const kind = fc.constantFrom(...milestoneKinds)
    const time = fc
      .integer({ min: 0, max: 300 })
      .map((days) => Temporal.PlainDateTime.from(CLOSES).add({ days }).toString({ smallestUnit: 'minute' }))
    const milestone = fc.tuple(kind, time).map(([of, at]) => on(of, at))
    fc.assert(
      fc.property(milestone, milestone, (one, other) => {
        expect(orderProblem(one, [other], CLOSES) === null).toBe(orderProblem(other, [one], CLOSES) === null)
      }),
    )
  })
})
