import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inReadingOrder } from './queue.ts'

const queues = fc.uniqueArray(
  fc.record({ application: fc.uuid(), isDone: fc.boolean(), others: fc.integer({ min: 0, max: 4 }) }),
  { selector: ({ application }) => application, maxLength: 12 },
)

describe('the order in which somebody reads', () => {
  test('has everything that was given exactly once', () => {
    fc.assert(
      fc.property(queues, fc.uuid(), (given, reader) => {
        const order = inReadingOrder(given, reader)
        expect(order).toHaveLength(given.length)
        expect(new Set(order)).toEqual(new Set(given))
      }),
    )
  })

  test('has what the fewest others have handed in first, and what is done last', () => {
    fc.assert(
      fc.property(queues, fc.uuid(), (given, reader) => {
        const order = inReadingOrder(given, reader)
        const left = order.filter(({ isDone }) => !isDone)
        expect(order.slice(0, left.length)).toEqual(left)
        expect(left.map(({ others }) => others)).toEqual(left.map(({ others }) => others).toSorted((a, b) => a - b))
      }),
    )
  })

  test('does not depend on the order in which the readings come from the database', () => {
    fc.assert(
      fc.property(queues, fc.uuid(), (given, reader) => {
        const left = given.filter(({ isDone }) => !isDone)
        expect(inReadingOrder(left.toReversed(), reader)).toEqual(inReadingOrder(left, reader))
      }),
    )
  })

  test('stays for the rest when one is handed in', () => {
    fc.assert(
      fc.property(queues, fc.uuid(), (given, reader) => {
        const [first, ...rest] = inReadingOrder(given, reader).filter(({ isDone }) => !isDone)
        if (first) expect(inReadingOrder(rest, reader)).toEqual(rest)
      }),
    )
  })

  test('differs from reader to reader: ten readers of the same pile do not all begin with the same', () => {
    const pile = Array.from({ length: 12 }, (_, n) => ({ application: `application ${n}`, isDone: false, others: 0 }))
    const firsts = Array.from({ length: 10 }, (_, n) => inReadingOrder(pile, `reader ${n}`)[0]?.application)
    expect(new Set(firsts).size).toBeGreaterThan(4)
  })
})
