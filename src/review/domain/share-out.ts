import type { Instance } from 'advance-match/types'
import type { Id } from '#src/kernel/id.ts'

/** What a fair sharing rests on: which applications need a reader, how many each reader has, and who must not read what. */
export type Board = {
  readonly applications: readonly Id<'application'>[]
  readonly readers: readonly { readonly id: Id<'person'>; readonly load: number }[]
  /** Pairs that must not be: too near, own application, given already. */
  readonly excluded: ReadonlySet<string>
}

/** The key of a pair in `excluded`. */
export const pairKey = (application: string, reader: string): string => `${application} ${reader}`

/**
 * One more reader for each application, as the matching engine sees it: places are what is missing to a fair share, the
 * ceiling of all readings over all readers, so that loads differ by one at most where the exclusions allow it.
 */
export function sharingInstance({ applications, readers, excluded }: Board): Instance {
  const all = readers.reduce((sum, { load }) => sum + load, applications.length)
  const fair = readers.length === 0 ? 0 : Math.ceil(all / readers.length)
  const pairs = applications.flatMap((application) =>
    readers
      .filter(({ id }) => !excluded.has(pairKey(application, id)))
      .map(({ id }) => ({ mentee: application, mentor: id, score: 1 })),
  )
  return {
    mentees: applications.map((id) => ({ id })),
    mentors: readers.map(({ id, load }) => ({ id, capacity: Math.max(0, fair - load) })),
    pairs,
  }
}
