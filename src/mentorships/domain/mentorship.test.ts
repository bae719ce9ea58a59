import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Id } from '#src/kernel/id.ts'
import { mentorshipState, plannedEnd, sideOf } from './mentorship.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const someDay = fc.integer({ min: 0, max: 3000 }).map((days) => day('2026-01-01').add({ days }))

test('a mentorship is planned until the closing day of its call', () => {
  expect(plannedEnd(day('2027-01-10'), day('2027-11-30')).toString()).toBe('2027-11-30')
})

test('where no closing day is set, or it has passed, half a year is planned', () => {
  expect(plannedEnd(day('2027-01-10'), undefined).toString()).toBe('2027-07-10')
  expect(plannedEnd(day('2027-12-01'), day('2027-11-30')).toString()).toBe('2028-06-01')
})

test('the planned end always lies after the start', () => {
  fc.assert(
    fc.property(someDay, fc.option(someDay, { nil: undefined }), (start, closing) => {
      expect(Temporal.PlainDate.compare(plannedEnd(start, closing), start)).toBe(1)
    }),
  )
})

test('a mentorship that ran over its planned end still runs until somebody ends it', () => {
  const period = { startedOn: day('2027-01-10'), plannedEndOn: day('2027-07-10'), endedOn: null }

  expect(mentorshipState(period, day('2027-07-10')).state).toBe('running')
  expect(mentorshipState(period, day('2027-07-11')).state).toBe('over-time')
  expect(mentorshipState({ ...period, endedOn: day('2027-03-01') }, day('2027-08-01'))).toEqual({
    state: 'ended',
    on: day('2027-03-01'),
  })
})

test('who is neither mentee nor mentor is on no side', () => {
  const pair = { mentee: 'a' as Id<'person'>, mentor: 'b' as Id<'person'> }

  expect(sideOf(pair, pair.mentee)).toBe('mentee')
  expect(sideOf(pair, pair.mentor)).toBe('mentor')
  expect(sideOf(pair, 'c' as Id<'person'>)).toBeUndefined()
})
