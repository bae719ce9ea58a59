import { describe, expect, test } from 'vitest'
import { same } from '../../../test/make.ts'
import { dayConflicts, deadlineConflicts, milestoneConflicts } from './date-conflicts.ts'
import type { Milestone } from './milestone.ts'

const zone = 'Europe/Luxembourg'
const closing = {
  from: Temporal.PlainDate.from('2026-12-23'),
  until: Temporal.PlainDate.from('2027-01-03'),
  name: 'The university is closed',
}
const milestone = (kind: Milestone['kind'], atLocal: string): Milestone => ({
  kind,
  name: same(kind),
  atLocal,
  place: null,
  isCommitment: false,
})

describe('a day', () => {
  test('on a public holiday, at a weekend or in closing days says so, all that applies', () => {
    expect(dayConflicts('2026-12-26T10:00', [closing])).toEqual([
      { kind: 'holiday', holiday: 'saint-stephen' },
      { kind: 'closed-day', name: 'The university is closed' },
      { kind: 'weekend' },
    ])
  })

  test('belongs to closing days on the first and on the last of them', () => {
    expect(dayConflicts('2026-12-23T10:00', [closing])).toHaveLength(1)
    expect(dayConflicts('2027-01-03T10:00', [closing]).map(({ kind }) => kind)).toContain('closed-day')
    expect(dayConflicts('2026-12-22T10:00', [closing])).toEqual([])
    expect(dayConflicts('2027-01-04T10:00', [closing])).toEqual([])
  })
})

describe('a deadline', () => {
  test.each([
    ['the evening before summer time begins', '2027-03-27T23:59', true],
    ['the morning on which it begins', '2027-03-28T08:00', true],
    ['the evening before it ends', '2026-10-24T23:59', true],
    ['the noon before', '2027-03-27T12:00', false],
    ['the evening after', '2027-03-28T23:59', false],
    ['an evening in November', '2026-11-30T23:59', false],
  ])('on %s', (_, local, isInTheNight) => {
    const kinds = deadlineConflicts(local, zone, []).map(({ kind }) => kind)
    expect(kinds.includes('clock-change')).toBe(isInTheNight)
  })
})

test('a milestone before its predecessor names it', () => {
  const kickOff = milestone('kick-off', '2027-01-21T09:00')
  const closed = { closesLocal: '2026-11-30T23:59', closed: [] }
  expect(milestoneConflicts(milestone('closing', '2027-01-20T09:00'), [kickOff], closed)).toEqual([
    { kind: 'before', other: kickOff.name },
  ])
  expect(milestoneConflicts(milestone('decisions', '2026-11-25T09:00'), [], closed)).toEqual([
    { kind: 'before-the-call-closes' },
  ])
})
