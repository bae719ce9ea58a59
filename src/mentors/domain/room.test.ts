import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeOf, roomOf } from './room.ts'

const today = Temporal.PlainDate.from('2026-11-16')
const places = fc.array(fc.record({ capacity: fc.nat(12), taken: fc.nat(14) }), { maxLength: 4 })

test('room is the sum over the cycles of what is left', () => {
  expect(
    roomOf(
      {
        pausedUntil: null,
        places: [
          { capacity: 3, taken: 1 },
          { capacity: 1, taken: 1 },
        ],
      },
      today,
    ),
  ).toEqual({ state: 'room', places: 2 })
})

test('a cycle in which more is taken than offered does not eat up the places of another', () => {
  expect(
    roomOf(
      {
        pausedUntil: null,
        places: [
          { capacity: 0, taken: 2 },
          { capacity: 1, taken: 0 },
        ],
      },
      today,
    ),
  ).toEqual({ state: 'room', places: 1 })
})

test('a pause ends on the day it names', () => {
  const mentor = { pausedUntil: Temporal.PlainDate.from('2026-11-17'), places: [{ capacity: 1, taken: 0 }] }

  expect(roomOf(mentor, today).state).toBe('paused')
  expect(roomOf(mentor, Temporal.PlainDate.from('2026-11-17')).state).toBe('room')
})

test('who offers no place is not full but away this year', () => {
  expect(roomOf({ pausedUntil: null, places: [] }, today).state).toBe('not-this-year')
  expect(roomOf({ pausedUntil: null, places: [{ capacity: 0, taken: 0 }] }, today).state).toBe('not-this-year')
  expect(roomOf({ pausedUntil: null, places: [{ capacity: 1, taken: 1 }] }, today).state).toBe('full')
})

test('a card speaks of room exactly when at least one cycle has a place left', () => {
  fc.assert(
    fc.property(places, (all) => {
      const room = roomOf({ pausedUntil: null, places: all }, today)

      expect(room.state === 'room').toBe(all.some((one) => freeOf(one) > 0))
    }),
  )
})
