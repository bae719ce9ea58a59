import { fieldsOf, idOf, isWhole, optionalWhole, whole } from './entries.ts'
import { InputError } from './input-error.ts'
import type { Located } from './locate.ts'

const SCORES = { least: 0, most: 10_000 }
const RANKS = { least: 1, most: 999 }

/** Throws an InputError for the first pair with an unknown id, a number out of range, or one that was listed before. O(pairs). */
export function checkPairs({ instance: { pairs, mentees, mentors }, mentee, mentor }: Located): void {
  for (let k = 0; k < pairs.length; k++) {
    const pair = pairs[k]
    const isGood =
      (mentee[k] ?? -1) >= 0 &&
      (mentor[k] ?? -1) >= 0 &&
      isWhole(pair?.score, SCORES) &&
      (pair.rank === undefined || isWhole(pair.rank, RANKS)) &&
      (pair.mentorRank === undefined || isWhole(pair.mentorRank, RANKS))
    if (!isGood) refuse(`pairs[${k}]`, pair, { mentees, mentors })
  }
  checkRepeats({ mentee, mentor }, mentees.length, mentors.length)
}

function refuse(
  place: string,
  pair: unknown,
  people: { mentees: readonly { id: string }[]; mentors: readonly { id: string }[] },
): void {
  const fields = fieldsOf(place, pair)
  for (const [name, list] of [
    ['mentee', people.mentees],
    ['mentor', people.mentors],
  ] as const) {
    const id = idOf(`${place}.${name}`, fields[name])
    if (!list.some((one) => one.id === id))
      throw new InputError(`${place}.${name}`, `names “${id}”, who is not listed`, 'add that person or correct the id')
  }
  whole(`${place}.score`, fields['score'], SCORES)
  optionalWhole(`${place}.rank`, fields['rank'], RANKS)
  optionalWhole(`${place}.mentorRank`, fields['mentorRank'], RANKS)
}

/** Looks at the pairs mentee by mentee, remembering for every mentor who was seen with them last. */
function checkRepeats({ mentee, mentor }: Pick<Located, 'mentee' | 'mentor'>, mentees: number, mentors: number): void {
  const start = new Int32Array(mentees + 1)
  for (const i of mentee) start[i + 1] = (start[i + 1] ?? 0) + 1
  for (let i = 0; i < mentees; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0)
  const byMentee = new Int32Array(mentee.length)
  for (let k = 0; k < mentee.length; k++) {
    const i = mentee[k] ?? 0
    byMentee[start[i] ?? 0] = k
    start[i] = (start[i] ?? 0) + 1
  }
  const seenWith = new Int32Array(mentors).fill(-1)
  for (const k of byMentee) {
    const j = mentor[k] ?? 0
    if (seenWith[j] === mentee[k])
      throw new InputError(`pairs[${k}]`, 'lists two people who are a pair already', 'list every pair once')
    seenWith[j] = mentee[k] ?? 0
  }
}
