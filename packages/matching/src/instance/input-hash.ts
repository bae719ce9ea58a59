import { createHash } from 'node:crypto'
import type { Instance } from '../types.ts'

/** SHA-256 of everything in the instance that can change a result, in hexadecimal. O(size of input). */
export function inputHash({ mentees, mentors, pairs, pins = [], forbidden = [] }: Instance): string {
  const digest = createHash('sha256')
  const line = (...values: readonly (string | number | undefined)[]): string => JSON.stringify(values.map((v) => v ?? null))
  for (const { id, unmatched, group } of mentees) digest.update(line('mentee', id, unmatched, group))
  for (const { id, capacity, minimum, groups = [] } of mentors) {
    digest.update(line('mentor', id, capacity, minimum))
    for (const group of groups) digest.update(line('places', group.id, group.capacity))
  }
  digest.update(line('pairs', pairs.length))
  for (const chunk of chunks(pairs, 1024)) digest.update(JSON.stringify(chunk.map(fieldsOfPair)))
  for (const pin of pins) digest.update(line('pin', ...pin))
  for (const couple of forbidden) digest.update(line('forbidden', ...couple))
  return digest.digest('hex')
}

const fieldsOfPair = ({ mentee, mentor, score, rank, mentorRank }: Instance['pairs'][number]): unknown[] =>
  mentorRank === undefined ? [mentee, mentor, score, rank ?? 0] : [mentee, mentor, score, rank ?? 0, mentorRank]

function* chunks<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let k = 0; k < list.length; k += size) yield list.slice(k, k + size)
}
