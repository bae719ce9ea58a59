import { createHash } from 'node:crypto'
import type { Located } from './locate.ts'

const PER_PAIR = 5

/**
 * SHA-256 of everything in the instance that can change a result, in hexadecimal: a line of JSON per person, pin and
 * ban, and five 32-bit numbers per pair (both positions, score, rank, the mentor's rank; 0 where there is none). O(size of input).
 */
export function inputHash({ instance, mentee, mentor }: Located): string {
  const { mentees, mentors, pairs, pins = [], forbidden = [] } = instance
  const digest = createHash('sha256')
  const people = [
    ...mentees.map(({ id, unmatched = 10_000, group = null }) => [id, unmatched, group]),
    ...mentors.map(({ id, capacity, minimum = 0, groups = [] }) => [
      id,
      capacity,
      minimum,
      groups.map((g) => [g.id, g.capacity]),
    ]),
  ]
  digest.update(JSON.stringify([mentees.length, mentors.length, people, pins, forbidden]))
  const numbers = new Int32Array(pairs.length * PER_PAIR)
  for (let k = 0; k < pairs.length; k++) {
    const { score = 0, rank = 0, mentorRank = 0 } = pairs[k] ?? {}
    const at = k * PER_PAIR
    numbers[at] = mentee[k] ?? -1
    numbers[at + 1] = mentor[k] ?? -1
    numbers[at + 2] = score
    numbers[at + 3] = rank
    numbers[at + 4] = mentorRank
  }
  return digest.update(numbers).digest('hex')
}
