import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lateCodeFrom, lateCodeState, normalCode } from './late-code.ts'

const secret = fc.constant(null).map(() => randomBytes(32).toString('base64url'))
const now = Temporal.Instant.from('2026-12-02T09:00:00Z')

describe('a late code', () => {
  test('is three groups of four signs, and understood however it is typed', () => {
    fc.assert(
      fc.property(secret, (each) => {
        const code = lateCodeFrom(each)
        expect(code).toMatch(/^[A-HJKMNP-TV-Z2-9]{4}(-[A-HJKMNP-TV-Z2-9]{4}){2}$/)
        expect(normalCode(code)).toBe(code)
        expect(normalCode(` ${code.toLowerCase().replaceAll('-', ' – ')}\n`)).toBe(code)
      }),
    )
  })

  test('is nothing else', () => {
    for (const typed of ['', 'ABCD', 'ABCD-EFGH-JKLM', 'ABCD-EFGH-JKM\u202E2', '<b>', 'A'.repeat(1_000_000)])
      expect(normalCode(typed)).toBeUndefined()
  })

  test.each([
    ['valid', { revokedAt: null, expiresAt: now.add({ seconds: 1 }), uses: 1, used: 0 }],
    ['expired', { revokedAt: null, expiresAt: now, uses: 1, used: 0 }],
    ['used-up', { revokedAt: null, expiresAt: now.add({ hours: 1 }), uses: 2, used: 2 }],
    ['revoked', { revokedAt: now, expiresAt: now.add({ hours: 1 }), uses: 2, used: 2 }],
  ] as const)('is %s', (state, facts) => {
    expect(lateCodeState(facts, now)).toBe(state)
  })
})
