import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { match } from '../src/match.ts'
import type { Instance, Result } from '../src/types.ts'
import { verify } from '../src/verify.ts'
import { instances, ladders, suits } from './instances.ts'

const objectives = [...ladders, 'stable'] as const

/** Checks that a changed copy of every result is refused; `change` answers undefined when it cannot be applied. */
function isRefused(
  change: (result: Result, n: number, instance: Instance) => Result | undefined,
  kinds: readonly string[] = objectives,
): void {
  let tried = 0
  fc.assert(
    fc.property(
      instances({ mentees: 8, mentors: 5, groups: true }),
      fc.constantFrom(...kinds),
      fc.nat(),
      (instance, objective, n) => {
        fc.pre(suits(instance, objective))
        const result = match(instance, { objective, seed: n % 5 })
        const changed = change(structuredClone(result), n, instance)
        fc.pre(changed !== undefined)
        tried++

        expect(verify(instance, result)).toEqual({ ok: true })
        expect(verify(instance, changed ?? result).ok).toBe(false)
      },
    ),
    { numRuns: 150 },
  )
  expect(tried).toBeGreaterThan(50)
}

test('a result without one of its couples is refused', () => {
  isRefused((result, n) => {
    const [left] = result.matched.splice(n % Math.max(1, result.matched.length), 1)
    if (!left) return undefined
    return { ...result, unmatched: [...result.unmatched, { mentee: left[0], reason: 'dropped' }] }
  })
})

test('a result in which two mentees changed places is refused', () => {
  isRefused((result, n) => {
    const { matched } = result
    const first = matched[n % Math.max(1, matched.length)]
    const second = matched.find(([, mentor]) => mentor !== first?.[1])
    if (!first || !second) return undefined
    ;[first[1], second[1]] = [second[1], first[1]]
    return result
  })
})

test('a result in which somebody sits with another eligible mentor is refused', () => {
  isRefused((result, n, { pairs }) => {
    const couple = result.matched[n % Math.max(1, result.matched.length)]
    const other = pairs.find(({ mentee, mentor }) => mentee === couple?.[0] && mentor !== couple[1])
    if (!couple || !other) return undefined
    couple[1] = other.mentor
    return result
  })
})

test('a proof with one number of a placed mentee raised or lowered is refused', () => {
  isRefused((result, n, { mentees }) => {
    const level = result.certificate.levels[n % result.certificate.levels.length]
    const i = mentees.findIndex(({ id }) => id === result.matched[n % Math.max(1, result.matched.length)]?.[0])
    if (!level || i < 0) return undefined
    level.mentees[i] = (level.mentees[i] ?? 0) + (n % 2 === 0 ? 1 : -1)
    return result
  }, ladders)
})

test('a proof with the price of a used place raised is refused', () => {
  isRefused((result, n, { mentors }) => {
    const level = result.certificate.levels[n % result.certificate.levels.length]
    const j = mentors.findIndex(
      ({ id, groups }) => groups === undefined && result.matched.some(([, mentor]) => mentor === id),
    )
    const place = mentors.slice(0, Math.max(0, j)).reduce((sum, { groups = [] }) => sum + groups.length + 1, 0)
    if (!level || j < 0) return undefined
    level.places[place] = (level.places[place] ?? 0) + 1
    return result
  }, ladders)
})

test('a result that overstates a level, leaves one out or names another seed is refused', () => {
  isRefused((result, n) => {
    const level = result.levels[n % result.levels.length]
    if (level) level.value += 1
    return result
  })
  isRefused((result, n) => {
    const k = n % result.levels.length
    return {
      ...result,
      levels: result.levels.toSpliced(k, 1),
      certificate: { levels: result.certificate.levels.toSpliced(k, 1) },
    }
  })
  isRefused((result) => (result.matched.length > 0 ? { ...result, seed: result.seed + 1 } : undefined), ladders)
})

test('a result of another instance is refused', () => {
  isRefused((result) => ({
    ...result,
    inputHash: result.inputHash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
  }))
})

test('the optimum of a poorer objective is refused, proof and all', () => {
  const instance: Instance = {
    mentees: [{ id: 'ana' }, { id: 'ben' }],
    mentors: [
      { id: 'ito', capacity: 1 },
      { id: 'roy', capacity: 1 },
    ],
    pairs: [
      { mentee: 'ana', mentor: 'ito', score: 9000 },
      { mentee: 'ana', mentor: 'roy', score: 5000 },
      { mentee: 'ben', mentor: 'ito', score: 3000 },
    ],
  }
  const best = match(instance, { objective: 'size,score' })
  const small = match({ ...instance, mentees: [{ id: 'ana' }, { id: 'ben', unmatched: 0 }] }, { objective: 'score' })

  expect(small.matched).toEqual([['ana', 'ito']])
  expect(verify(instance, { ...best, matched: small.matched, unmatched: small.unmatched })).toEqual({
    ok: false,
    violation: 'Level size: ana with ito costs 1 more than the proof allows.',
  })
})

test.each([
  ['nothing at all', null],
  ['a text', 'optimal'],
  ['numbers that are not whole', { certificate: { levels: [{ id: 'size', mentees: [0.5], places: [] }] } }],
  ['a couple of three', { matched: [['a', 'p', 'q']] }],
  ['a missing reason', { unmatched: [{ mentee: 'a0' }] }],
])('%s instead of a result is refused in words', (_, broken) => {
  const instance: Instance = {
    mentees: [{ id: 'a0' }],
    mentors: [{ id: 'p0', capacity: 1 }],
    pairs: [{ mentee: 'a0', mentor: 'p0', score: 1 }],
  }
  const given: Result =
    typeof broken === 'object' && broken !== null
      ? Object.assign(match(instance), broken)
      : JSON.parse(JSON.stringify(broken))
  const verdict = verify(instance, given)

  expect(verdict.ok).toBe(false)
})
