import { bandOf, rankOf, tally, type Census, type Tally } from '../objective/census.ts'
import type { Instance, Pair } from '../types.ts'
import type { Edit } from './edit.ts'

/** What the levels depend on, kept up to date as pairs come and go. */
export type Counts = { hasMinimum: boolean; bands: Tally; ranks: Tally }

/** Counts an instance. O(pairs). */
export const countsOf = ({ mentors, pairs }: Instance): Counts => ({
  hasMinimum: mentors.some((mentor) => (mentor.minimum ?? 0) > 0),
  bands: tally(pairs, ({ score }) => bandOf(score)),
  ranks: tally(pairs, rankOf),
})

/** The counts after an edit. O(columns + pairs that come or go). */
export const countsAfter = ({ bands, ranks }: Counts, { draft, gone, come }: Edit): Counts => ({
  hasMinimum: draft.columns.some((column) => (column?.mentor.minimum ?? 0) > 0),
  bands: recount(bands, { gone, come }, ({ score }) => bandOf(score)),
  ranks: recount(ranks, { gone, come }, rankOf),
})

export const censusIn = ({ hasMinimum, bands, ranks }: Counts): Census => ({
  hasMinimum,
  bands: () => bands,
  ranks: () => ranks,
})

function recount(before: Tally, { gone, come }: { gone: Pair[]; come: Pair[] }, of: (pair: Pair) => number): Tally {
  const counts = new Map(before)
  const add = (key: number, amount: number): void => {
    const count = (counts.get(key) ?? 0) + amount
    if (count > 0) counts.set(key, count)
    else counts.delete(key)
  }
  for (const pair of come) add(of(pair), 1)
  for (const pair of gone) add(of(pair), -1)
  return counts
}
