import type { Call } from './call.ts'

/** Letters and digits that nobody takes for one another on the phone: no I, L, O, U, 0 or 1. */
const SIGNS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const LENGTH = 12

/** A code to type, made from a fresh secret: 58 bits of it, in three groups of four signs. */
export function lateCodeFrom(secret: string): string {
  const bytes = Uint8Array.fromBase64(secret, { alphabet: 'base64url' })
  // 240 is the last multiple of 30 in a byte: beyond it some signs would come more often
  const even = [...bytes].filter((byte) => byte < 240).slice(0, LENGTH)
  return inGroups(even.map((byte) => SIGNS[byte % SIGNS.length]).join(''))
}

/** A code as it was typed, in the one form it is kept in; nothing when it cannot be one. */
export function normalCode(typed: string): string | undefined {
  const signs = typed
    .slice(0, 100)
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
  return signs.length === LENGTH && [...signs].every((sign) => SIGNS.includes(sign)) ? inGroups(signs) : undefined
}

const inGroups = (signs: string): string => signs.match(/.{1,4}/g)?.join('-') ?? ''

export type LateCodeState = 'valid' | 'revoked' | 'expired' | 'used-up'

type Facts = {
  readonly revokedAt: Temporal.Instant | null
  readonly expiresAt: Temporal.Instant
  readonly uses: number
  /** How many people have used it. */
  readonly used: number
}

/** What a code still is. Whoever has used it goes on until it expires, even when it is used up for others. */
export function lateCodeState({ revokedAt, expiresAt, uses, used }: Facts, now: Temporal.Instant): LateCodeState {
  if (revokedAt) return 'revoked'
  if (Temporal.Instant.compare(expiresAt, now) <= 0) return 'expired'
  return used >= uses ? 'used-up' : 'valid'
}

/** The call as it is for somebody who may be late: it closes for them when their code expires, to the second. */
export function withLateCode(call: Call, until: Temporal.Instant | undefined): Call {
  if (!until || Temporal.Instant.compare(until, call.closedFrom) <= 0) return call
  return { ...call, closesAt: until.subtract({ minutes: 1 }), closedFrom: until }
}
