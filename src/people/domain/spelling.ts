const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/[øœ]/g, 'o'],
  [/ł/g, 'l'],
  [/æ/g, 'ae'],
  [/đ/g, 'd'],
  [/ı/g, 'i'],
]
const UMLAUTS: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
]

/** A name without case, accents and hyphens, as people type it in a hurry; both ways to write an umlaut without one. */
export function foldings(name: string): string[] {
  const composed = name.normalize('NFC').toLowerCase()
  return [...new Set([plain(composed), plain(replaced(composed, UMLAUTS))])]
}

const plain = (text: string) =>
  replaced(text, LETTERS)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const replaced = (text: string, by: readonly (readonly [RegExp, string])[]) =>
  by.reduce((so, [sign, letters]) => so.replace(sign, letters), text)

/** Whether one slip of the keys makes one text the other: a sign too many, missing, wrong, or two in the wrong order (Damerau 1964). */
export function isSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  const [rest, otherRest] = [one.slice(start), other.slice(start)]
  if (rest.slice(1) === otherRest || rest === otherRest.slice(1) || rest.slice(1) === otherRest.slice(1)) return true
  return rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2)
}
