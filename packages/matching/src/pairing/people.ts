/**
 * Two people who may meet; `weight` is a whole number from 0 to 1,000,000, more is better. The order of a and b means
 * nothing.
 */
export type WeightedPair = { readonly a: string; readonly b: string; readonly weight: number }

/**
 * People to be put together. A pair that is not listed is not allowed, or, with `complete`, allowed and worth 0.
 * `size` is the number of people who sit together: 2 for pairs, 3 to 8 for groups.
 */
export type People = {
  readonly people: readonly string[]
  readonly pairs: readonly WeightedPair[]
  readonly complete?: boolean
  readonly size?: number
}

/** Two people by name, for those who have met before. */
export type Acquaintance = readonly [a: string, b: string]

/**
 * How often each person was already the odd one out: alone, in the trio, or at a smaller table. Missing people count 0.
 */
export type OddHistory = Readonly<Record<string, number>>

/** The largest weight of a pair. */
export const HEAVIEST = 1_000_000

/** More people than this do not fit the 53-bit integers of the certificate. */
export const MOST_PEOPLE = 20_000
