/** An address its owner recognises and nobody else can write to: p…r@uni.example. */
export function maskedAddress(email: string): string {
  const at = email.lastIndexOf('@')
  const name = Array.from(email.slice(0, at))
  const shown = name.length > 3 ? `${name[0]}…${name.at(-1)}` : `${name[0] ?? ''}…`
  return `${shown}${email.slice(at)}`
}
