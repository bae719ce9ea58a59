import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wishStandings, wishToAsk, type WishStanding } from './turn-of-wish.ts'

const standings = fc.array(fc.constantFrom(...wishStandings), { maxLength: 4 })

test.each<[WishStanding[], number | undefined]>([
  [['planned', 'planned'], 0],
  [['open', 'planned'], undefined],
  [['no', 'planned', 'planned'], 1],
  [['lapsed', 'no', 'planned'], 2],
  [['yes', 'planned'], undefined],
  [['unasked', 'planned'], undefined],
  [['listed', 'planned'], 1],
  [['no', 'listed'], undefined],
])('of wishes that are %j, number %s is asked', (given, expected) => {
  expect(wishToAsk(given)).toBe(expected)
})

test('only somebody prepared is asked, after everybody before, and never two at a time', () => {
  fc.assert(
    fc.property(standings, (given) => {
      const next = wishToAsk(given)
      fc.pre(next !== undefined)

      expect(given[next ?? 0]).toBe('planned')
      expect(given.slice(0, next).every((one) => ['listed', 'no', 'lapsed'].includes(one))).toBe(true)
      expect(given).not.toContain('open')
      expect(given).not.toContain('yes')
    }),
  )
})

test('asking the next until there is none asks each prepared wish at most once and ends', () => {
  fc.assert(
    fc.property(standings, fc.array(fc.constantFrom<WishStanding>('yes', 'no', 'lapsed')), (given, answers) => {
      const now = [...given]
      const asked: number[] = []
      for (const answer of answers) {
        const next = wishToAsk(now)
        if (next === undefined) break
        asked.push(next)
        now[next] = answer
      }

      expect(new Set(asked).size).toBe(asked.length)
      expect(asked).toEqual(asked.toSorted((a, b) => a - b))
    }),
  )
})
