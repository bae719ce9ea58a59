import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pair, type Pairing } from '../src/pairing/pair.ts'
import type { People } from '../src/pairing/people.ts'
import { randomFrom } from '../src/pairing/random.ts'
import { verifyPairing } from '../src/pairing/verify-pairing.ts'

/** A dense group of 31 with many ties, whose certificate has odd sets within odd sets. */
function crowd(seed: number): People {
  const random = randomFrom(seed)
  const people = Array.from({ length: 31 }, (_, i) => `p${i}`)
  const pairs = people.flatMap((a, i) => people.slice(i + 1).map((b) => ({ a, b, weight: Math.floor(random() * 50) })))
  return { people, pairs: pairs.filter(() => random() < 0.4) }
}

const people = crowd(1)
const found = await pair(people)

const refused = (changed: Partial<Pairing>): string => {
  const verdict = verifyPairing(people, { ...found, ...changed })
  return verdict.ok ? 'accepted' : verdict.violation
}

describe('a certificate', () => {
  test('is accepted with the pairing it belongs to, and has odd sets to speak of', () => {
    expect(verifyPairing(people, found)).toEqual({ ok: true })
    expect(found.certificate.oddSets.length).toBeGreaterThan(0)
  })

  test('is refused when any price moves', () => {
    fc.assert(
      fc.property(
        fc.nat(30),
        fc.integer({ min: -5, max: 5 }).filter((by) => by !== 0),
        (i, by) => {
          const prices = found.certificate.prices.with(i, (found.certificate.prices[i] ?? 0) + by)
          expect(refused({ certificate: { ...found.certificate, prices } })).not.toBe('accepted')
        },
      ),
    )
  })

  test('is refused when the price of an odd set moves', () => {
    const { oddSets } = found.certificate
    for (const [k, set] of oddSets.entries())
      for (const by of [-2, 2]) {
        const moved = oddSets.with(k, { ...set, price: set.price + by })
        expect(refused({ certificate: { ...found.certificate, oddSets: moved } })).not.toBe('accepted')
      }
  })

  test('is refused for any other pairing that weighs less', () => {
    const worth = new Map(
      people.pairs.flatMap(
        ({ a, b, weight }) =>
          [
            [`${a} ${b}`, weight],
            [`${b} ${a}`, weight],
          ] as const,
      ),
    )
    let tried = 0
    for (const [i, [a, b]] of found.pairs.entries())
      for (const [j, [c, d]] of found.pairs.entries()) {
        const gain = (worth.get(`${a} ${c}`) ?? Number.NaN) + (worth.get(`${b} ${d}`) ?? Number.NaN)
        const loss = (worth.get(`${a} ${b}`) ?? 0) + (worth.get(`${c} ${d}`) ?? 0)
        if (i >= j || !(gain < loss)) continue
        const pairs: [string, string][] = found.pairs.with(i, [a, c]).with(j, [b, d])
        expect(refused({ pairs })).toMatch(/^The pairs weigh/)
        expect(refused({ pairs, weight: found.weight + gain - loss })).toMatch(/^The certificate allows/)
        tried++
      }
    expect(tried).toBeGreaterThan(5)
  })

  test('is refused when a pair is dropped, doubled, or not allowed', () => {
    const [first, ...rest] = found.pairs
    expect(refused({ pairs: rest })).toMatch(/neither paired nor alone/)
    expect(refused({ pairs: [...found.pairs, first ?? ['', '']] })).toBe('Somebody is seated twice.')
    expect(refused({ alone: [...found.alone, 'nobody'] })).toBe('"nobody" is not one of the people.')
    const met = [first ?? (['', ''] as const)]
    expect(verifyPairing(people, found, { met })).toMatchObject({
      ok: false,
      violation: expect.stringContaining('may not meet'),
    })
  })

  test('is refused when two people are left alone who weigh nothing', () => {
    const [first, ...rest] = found.pairs
    const weight =
      found.weight - (people.pairs.find(({ a, b }) => first?.includes(a) && first.includes(b))?.weight ?? 0)
    expect(refused({ pairs: rest, alone: [...found.alone, ...(first ?? [])], weight })).toMatch(
      /^The certificate allows/,
    )
  })

  test('is refused when its odd sets are no odd sets', () => {
    const { certificate } = found
    const odd = certificate.oddSets[0] ?? { price: 0, within: 0 }
    expect(
      refused({ certificate: { ...certificate, oddSets: [{ ...odd, within: 0 }, ...certificate.oddSets.slice(1)] } }),
    ).toMatch(/must come after/)
    expect(
      refused({ certificate: { ...certificate, oddSets: [{ ...odd, price: -2 }, ...certificate.oddSets.slice(1)] } }),
    ).toMatch(/negative/)
    const i = certificate.within.indexOf(-1)
    const j = certificate.within.findIndex((s) => s >= 0)
    expect(refused({ certificate: { ...certificate, within: certificate.within.with(j, -1) } })).not.toBe('accepted')
    if (i >= 0)
      expect(refused({ certificate: { ...certificate, within: certificate.within.with(i, 0) } })).toMatch(/even number/)
  })

  test('is refused for another history', () => {
    const history = { [found.alone[0] ?? '']: 1 }
    expect(verifyPairing(people, found, { history }).ok).toBe(false)
  })
})
