import type { Id } from '#src/kernel/id.ts'
import type { Pair } from './mentorship.ts'

/** What two people agree on, in their own words. */
export const termNames = ['rhythm', 'place', 'confidentiality', 'reachability', 'ending'] as const

export type Terms = Readonly<Record<(typeof termNames)[number], string>>

type Signature = { readonly person: Id<'person'>; readonly at: Temporal.Instant }

/** One wording of the agreement with the signatures under it. A new wording has none. */
export type AgreementVersion = {
  readonly version: number
  readonly terms: Terms
  readonly writtenBy: Id<'person'>
  readonly writtenAt: Temporal.Instant
  readonly signatures: readonly Signature[]
}

/** When both had signed a version, or nothing. */
export function signedAt({ signatures }: AgreementVersion, { mentee, mentor }: Pair): Temporal.Instant | undefined {
  const times = [mentee, mentor].map((person) => signatures.find((one) => one.person === person)?.at)
  const [first, second] = times
  if (!first || !second) return undefined
  return Temporal.Instant.compare(first, second) > 0 ? first : second
}

/** The wording that holds: the newest that both have signed. A newer one without both signatures changes nothing yet. */
export const holding = <Version extends AgreementVersion>(
  versions: readonly Version[],
  pair: Pair,
): Version | undefined => newestFirst(versions).find((version) => signedAt(version, pair) !== undefined)

/** The newest wording, if it still waits for a signature. */
export function waiting<Version extends AgreementVersion>(
  versions: readonly Version[],
  pair: Pair,
): Version | undefined {
  const newest = newestFirst(versions)[0]
  return newest && signedAt(newest, pair) === undefined ? newest : undefined
}

/** Whether a person's signature is under a version. */
export const hasSigned = ({ signatures }: AgreementVersion, person: Id<'person'>): boolean =>
  signatures.some((one) => one.person === person)

const newestFirst = <Version extends AgreementVersion>(versions: readonly Version[]): readonly Version[] =>
  versions.toSorted((a, b) => b.version - a.version)
