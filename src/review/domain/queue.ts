/** What the order of a reader's queue rests on. */
export type Queued = {
  readonly application: string
  /** Whether this reader has handed it in. */
  readonly isDone: boolean
  /** How many others have handed in a reading of the same application. */
  readonly others: number
}

/**
 * The order in which somebody reads: what the fewest others have handed in comes first, as in pretalx, so that no
 * application is left behind. Among equals the order is each reader's own, and stays: were it the same for everybody, all
 * would begin with the same application. What is handed in stands last, as it came.
 */
export function inReadingOrder<One extends Queued>(readings: readonly One[], reader: string): One[] {
  const place = (one: One) => seededBy(`${reader} ${one.application}`)
  const left = readings
    .filter(({ isDone }) => !isDone)
    .toSorted((a, b) => a.others - b.others || place(a) - place(b) || (a.application < b.application ? -1 : 1))
  return [...left, ...readings.filter(({ isDone }) => isDone)]
}

/** A number from 0 to 2³²−1 that spreads similar texts far apart: FNV-1a (Fowler, Noll, Vo) with the last step of MurmurHash3. */
function seededBy(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
