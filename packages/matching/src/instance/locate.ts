import type { Instance } from '../types.ts'

/** An instance whose pairs know where they lead: pair k joins mentees[mentee[k]] and mentors[mentor[k]]. */
export type Located = { instance: Instance; mentee: Int32Array; mentor: Int32Array }

/** Finds the position of both ids of every pair; −1 for an id that is not listed. O(pairs). */
export function locate(instance: Instance): Located {
  const mentee = positions(instance.mentees, instance.pairs, (pair) => pair.mentee)
  const mentor = positions(instance.mentors, instance.pairs, (pair) => pair.mentor)
  return { instance, mentee, mentor }
}

function positions(
  people: readonly { id: string }[],
  pairs: Instance['pairs'],
  idOf: (pair: Instance['pairs'][number]) => string,
): Int32Array {
  const at = new Map<string, number>()
  for (let k = 0; k < people.length; k++) at.set(people[k]?.id ?? '', k)
  const found = new Int32Array(pairs.length)
  let [last, where] = ['', -1]
  for (let k = 0; k < pairs.length; k++) {
    const pair = pairs[k]
    if (!pair) continue
    const id = idOf(pair)
    // Pairs often come in runs of the same person.
    if (id !== last) [last, where] = [id, at.get(id) ?? -1]
    found[k] = where
  }
  return found
}
