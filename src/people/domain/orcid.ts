/**
 * The ORCID iD in a text, such as an address somebody typed: four groups of four, the last sign a check digit
 * (ISO 7064, MOD 11-2). Nothing when there is none or its check digit is wrong.
 */
export function orcidIn(text: string): string | undefined {
  const found = /\b(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dXx])\b/.exec(text)
  if (!found) return undefined
  const orcid = found.slice(1).join('-').toUpperCase()
  return checkDigit(orcid.replaceAll('-', '').slice(0, 15)) === orcid.at(-1) ? orcid : undefined
}

function checkDigit(digits: string): string {
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const rest = (12 - (total % 11)) % 11
  return rest === 10 ? 'X' : String(rest)
}
