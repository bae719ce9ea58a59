import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conversationState, heldRefusal, isOpen, nextOf, stageOf, type ConversationRow } from './conversation.ts'

const at = (text: string) => Temporal.Instant.from(text)
const day = (text: string) => Temporal.PlainDate.from(text)
const plain: ConversationRow = { plannedAt: at('2027-02-03T13:00:00Z'), heldOn: null, cancelledAt: null }
const instant = fc.integer({ min: 0, max: 10_000 }).map((hours) => at('2027-01-01T00:00:00Z').add({ hours }))
const row: fc.Arbitrary<ConversationRow> = fc.record({
  plannedAt: instant,
  heldOn: fc.option(fc.constant(day('2027-02-03'))),
  cancelledAt: fc.option(instant),
})

test('a planned conversation is due when its time comes', () => {
  expect(conversationState(plain, at('2027-02-03T12:59:59Z'))).toBe('planned')
  expect(conversationState(plain, at('2027-02-03T13:00:00Z'))).toBe('due')
})

test.each([
  ['tomorrow', plain, '2027-02-05', 'not-yet'],
  ['before they knew each other', plain, '2027-01-01', 'before-the-start'],
  ['when it was called off', { ...plain, cancelledAt: at('2027-02-01T08:00:00Z') }, '2027-02-03', 'cancelled'],
  ['today', plain, '2027-02-04', null],
] as const)('a conversation held %s', (_, conversation, heldOn, problem) => {
  const days = { heldOn: day(heldOn), today: day('2027-02-04'), startedOn: day('2027-01-10') }

  expect(heldRefusal(conversation, days)).toBe(problem)
})

test('time never closes a conversation: only people hold it or call it off', () => {
  fc.assert(
    fc.property(row, instant, instant, (conversation, one, other) => {
      expect(isOpen(conversationState(conversation, one))).toBe(isOpen(conversationState(conversation, other)))
    }),
  )
})

test('the next conversation is planned, and no planned one comes before it', () => {
  fc.assert(
    fc.property(fc.array(row), instant, (rows, now) => {
      const next = nextOf(rows, now)
      const planned = rows.filter((one) => conversationState(one, now) === 'planned')

      expect(next === undefined).toBe(planned.length === 0)
      for (const one of planned) expect(Temporal.Instant.compare(next?.plannedAt ?? now, one.plannedAt)).not.toBe(1)
    }),
  )
})

test('the agenda follows the year', () => {
  expect(stageOf(0, day('2027-11-30'), day('2027-11-29'))).toBe('first')
  expect(stageOf(2, day('2027-11-30'), day('2027-06-01'))).toBe('between')
  expect(stageOf(2, day('2027-11-30'), day('2027-11-01'))).toBe('last')
})
