import type { Superiors } from './superior.ts'

/** What somebody says of their work. */
type Details = Superiors & {
  readonly unit: string | null
  readonly affiliation: string
  readonly rank: string | null
  readonly contract: string
  readonly contractEndsOn: string | null
  readonly languages: readonly string[]
}

/** The parts of it by the names history knows them by. */
export const detailParts = ['unit', 'rank', 'contract', 'languages', 'line-manager', 'supervisors'] as const

export type DetailPart = (typeof detailParts)[number]

const ofSuperiors = {
  'line-manager': ({ lineManager }: Superiors): unknown => lineManager,
  supervisors: ({ supervisors }: Superiors): unknown =>
    supervisors.map((one) => ('person' in one ? one.person : `${one.name} ${one.email}`)).toSorted(),
}

const ofWork: Record<DetailPart, (details: Details) => unknown> = {
  unit: ({ unit, affiliation }) => [unit, affiliation],
  rank: ({ rank }) => rank,
  contract: ({ contract, contractEndsOn }) => [contract, contractEndsOn],
  languages: ({ languages }) => languages.toSorted(),
  ...ofSuperiors,
}

/** Which parts somebody says differently than before; the order of languages and supervisors does not matter. */
export const changedDetails = (before: Details, now: Details): DetailPart[] =>
  detailParts.filter((part) => differ(ofWork[part](before), ofWork[part](now)))

/** The same for superiors alone. */
export const changedSuperiors = (before: Superiors, now: Superiors): DetailPart[] =>
  (['line-manager', 'supervisors'] as const).filter((part) => differ(ofSuperiors[part](before), ofSuperiors[part](now)))

const differ = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other)
