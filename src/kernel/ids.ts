import type { Id } from './id.ts'

/**
 * A UUID version 7 (RFC 9562 §5.7): 48 bits of milliseconds, then 74 random bits, so that new rows lie together in an index.
 * `random` gives at least ten random bytes.
 */
export function uuid7<Of extends string>(at: Temporal.Instant, random: Uint8Array): Id<Of> {
  const time = at.epochMilliseconds.toString(16).padStart(12, '0')
  const tail = Array.from(random.subarray(0, 10), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const variant = ((Number.parseInt(tail.slice(3, 4), 16) & 0x3) | 0x8).toString(16)
  const text = `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-${variant}${tail.slice(4, 7)}-${tail.slice(7, 19)}`
  return text as Id<Of>
}
