import { foldings, isSlip } from './spelling.ts'

/** What is known of somebody that tells whether two records are one human. */
export type Named = {
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly orcid: string | null
}

/** Why two records may be one human, the strongest first. */
export const signs = ['same-orcid', 'same-address', 'address-typo', 'same-name', 'similar-name'] as const

export type Sign = (typeof signs)[number]

/**
 * What speaks for two records being one human. Two different ORCID iDs are two people, however alike the rest is. An
 * address with one slip counts only under a name that fits: colleagues' addresses often differ by one letter.
 */
export function signsOf(one: Named, other: Named): Sign[] {
  if (one.orcid !== null && other.orcid !== null && one.orcid !== other.orcid) return []
  const names = likenessOfNames(one, other)
  const [address, otherAddress] = [one.email.trim().toLowerCase(), other.email.trim().toLowerCase()]
  const has: Record<Sign, boolean> = {
    'same-orcid': one.orcid !== null && one.orcid === other.orcid,
    'same-address': address === otherAddress,
    'address-typo': address !== otherAddress && isSlip(address, otherAddress) && names !== 'different',
    'same-name': names === 'same',
    'similar-name': names === 'similar',
  }
  return signs.filter((sign) => has[sign])
}

/** The parts of a name by which records are brought together before they are compared: every double shares one. */
export function keysOf({ givenName, familyName, email, orcid }: Named): string[] {
  const parts = foldings(`${givenName} ${familyName}`).flatMap((name) => name.split(' '))
  const spellings = parts.flatMap((part) => (part.length < SHORTEST ? [part] : [part, ...withoutOneSign(part)]))
  return [...new Set([...spellings.filter((part) => part.length > 1), email.trim().toLowerCase(), orcid ?? ''])].filter(
    (key) => key !== '',
  )
}

/** Shorter names differ by a letter without being slips: Lin and Lim. */
const SHORTEST = 5

type Likeness = 'same' | 'similar' | 'different'

function likenessOfNames(one: Named, other: Named): Likeness {
  const pairs = foldings(full(one)).flatMap((a) =>
    foldings(full(other)).map((b) => [a.split(' '), b.split(' ')] as const),
  )
  if (pairs.some(([a, b]) => a.toSorted().join(' ') === b.toSorted().join(' '))) return 'same'
  return pairs.some(([a, b]) => isSimilar(a, b) || isSimilar(b, a)) ? 'similar' : 'different'
}

const full = ({ givenName, familyName }: Named) => `${givenName} ${familyName}`

/** Each part of the shorter name is found in the longer one: as it is, with one slip, or as its first letter; one of them in full. */
function isSimilar(shorter: readonly string[], longer: readonly string[]): boolean {
  if (shorter.length > longer.length || shorter.length < 2) return false
  const left = [...longer]
  let isNamed = false
  for (const part of shorter.toSorted((a, b) => b.length - a.length)) {
    const at = left.findIndex((whole) => fits(part, whole))
    if (at < 0) return false
    isNamed ||= part.length > 1 && (left[at]?.length ?? 0) > 1
    left.splice(at, 1)
  }
  return isNamed
}

function fits(part: string, whole: string): boolean {
  if (part === whole) return true
  if (part.length === 1 || whole.length === 1) return part[0] === whole[0]
  return part.length >= SHORTEST && whole.length >= SHORTEST && isSlip(part, whole)
}

/** Deleting a sign from both spellings makes every slip meet (symmetric deletion, Garbe 2012). */
const withoutOneSign = (part: string) => [...part].map((_, at) => part.slice(0, at) + part.slice(at + 1))
