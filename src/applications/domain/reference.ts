/** Letters and digits that nobody takes for one another on the phone: no I, L, O, U, 0 or 1. */
const SIGNS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** What people quote: A-7K3M9Q, made from a fresh secret. */
export function referenceFrom(secret: string): string {
  const signs = [...secret].slice(0, 24).map((sign, i) => sign.charCodeAt(0) + i * 7)
  const groups = Array.from({ length: 6 }, (_, i) =>
    signs.slice(i * 4, i * 4 + 4).reduce((sum, value) => (sum * 31 + value) % 99_991, 7),
  )
  return `A-${groups.map((value) => SIGNS[value % SIGNS.length]).join('')}`
}
