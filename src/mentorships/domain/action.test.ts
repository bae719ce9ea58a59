import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Id } from '#src/kernel/id.ts'
import { actionMoves, actionState, moved, movesOf, type ActionRow } from './action.ts'

const mentee = 'mentee' as Id<'person'>
const mentor = 'mentor' as Id<'person'>
const today = Temporal.PlainDate.from('2027-02-04')
const now = Temporal.Instant.from('2027-02-04T12:00:00Z')

const person = fc.constantFrom(mentee, mentor)
const action: fc.Arbitrary<ActionRow> = fc.record({
  author: person,
  owner: person,
  audience: fc.constantFrom('me' as const, 'pair' as const),
  dueOn: fc.option(fc.integer({ min: -9, max: 9 }).map((days) => today.add({ days }))),
  doneAt: fc.constant(null),
  droppedAt: fc.constant(null),
})

test('an action is overdue from the day after its date, and never once it is done', () => {
  const due: ActionRow = {
    author: mentee,
    owner: mentee,
    audience: 'pair',
    dueOn: today,
    doneAt: null,
    droppedAt: null,
  }

  expect(actionState(due, today)).toBe('open')
  expect(actionState(due, today.add({ days: 1 }))).toBe('overdue')
  expect(actionState({ ...due, doneAt: now }, today.add({ days: 1 }))).toBe('done')
})

test('a private action is its author’s alone, even when the other owns it', () => {
  fc.assert(
    fc.property(action, person, (one, who) => {
      expect(movesOf({ ...one, audience: 'me' }, who, today).length > 0).toBe(who === one.author)
    }),
  )
})

test('a shared action can be ticked by either', () => {
  fc.assert(
    fc.property(action, person, (one, who) => {
      expect(movesOf({ ...one, audience: 'pair' }, who, today)).toContain('done')
    }),
  )
})

test('however it is moved, an action is never done and dropped at once, and can always be taken up again', () => {
  fc.assert(
    fc.property(action, fc.array(fc.constantFrom(...actionMoves)), (one, path) => {
      const end = path.reduce(
        (current, move) =>
          movesOf(current, current.author, today).includes(move) ? moved(current, move, now) : current,
        one,
      )

      expect(end.doneAt !== null && end.droppedAt !== null).toBe(false)
      expect(movesOf(end, end.author, today).length).toBeGreaterThan(0)
    }),
  )
})
