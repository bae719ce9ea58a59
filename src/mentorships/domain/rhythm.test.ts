import fc from 'fast-check'
import { expect, test } from 'vitest'
import { healthOf, type Rhythm } from './rhythm.ts'

const today = Temporal.PlainDate.from('2027-06-01')
const ago = (days: number) => today.subtract({ days })
const rhythm = (with_: Partial<Rhythm>): Rhythm => ({
  startedOn: ago(120),
  endedOn: null,
  lastHeldOn: null,
  nextOn: null,
  ...with_,
})

test.each([
  ['began a month ago', rhythm({ startedOn: ago(30) }), 'just-begun'],
  ['began four months ago and have never met', rhythm({}), 'not-yet-met'],
  ['met last month', rhythm({ lastHeldOn: ago(30) }), 'meeting'],
  ['last met two months ago', rhythm({ lastHeldOn: ago(60) }), 'a-while'],
  ['last met a hundred days ago', rhythm({ lastHeldOn: ago(100) }), 'long'],
  ['last met a hundred days ago and have a date', rhythm({ lastHeldOn: ago(100), nextOn: today }), 'meeting'],
  ['have ended', rhythm({ endedOn: ago(3) }), 'ended'],
] as const)('two who %s: %s', (_, facts, health) => {
  expect(healthOf(facts, today)).toBe(health)
})

test('a more recent talk never makes a rhythm look worse', () => {
  const order = ['meeting', 'a-while', 'long']
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (one, other) => {
      const worry = (days: number) =>
        order.indexOf(healthOf(rhythm({ startedOn: ago(300), lastHeldOn: ago(days) }), today))

      expect(worry(Math.min(one, other))).toBeLessThanOrEqual(worry(Math.max(one, other)))
    }),
  )
})
