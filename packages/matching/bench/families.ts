import type { Instance } from '../src/types.ts'

/** A generated programme: mentee i may go to mentor[k] with score[k] for rowPtr[i] ≤ k < rowPtr[i + 1]. */
export type Sparse = { mentees: number; mentors: number; rowPtr: Int32Array; mentor: Int32Array; score: Int32Array; capacity: Int32Array }

/** Numbers from 0 to 1, fixed by the seed (splitmix32; Steele, Lea and Flood 2014). */
export function random(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return ((z ^ (z >>> 15)) >>> 0) / 2 ** 32
  }
}

export type Size = { mentees: number; mentors: number; degree: number; places: number; seed: number }

/** Scores without any pattern, from 10 to 10,000 in steps of ten. */
export const uniform = (size: Size): Sparse => sparse(size, (draw) => () => 10 * (1 + Math.floor(draw() * 1000)))

/**
 * Scores as programmes have them: tags in common make up to 6,000, and everybody names five mentors, the well-known ones
 * far more often than others, for 4,000 down to 800 more.
 */
export function structured(size: Size): Sparse {
  return sparse(size, (draw) => {
    const tags = (): number => Math.floor(draw() * 2 ** 24) & Math.floor(draw() * 2 ** 24)
    const mentee = Int32Array.from({ length: size.mentees }, tags)
    const mentor = Int32Array.from({ length: size.mentors }, tags)
    const named = new Map<number, number>()
    for (let i = 0; i < size.mentees; i++)
      for (let wish = 5; wish >= 1; wish--) named.set(i * size.mentors + Math.floor(size.mentors * draw() ** 3), wish)
    return (i, j) => {
      const shared = bits((mentee[i] ?? 0) & (mentor[j] ?? 0))
      return Math.min(6000, 1000 * shared) + 800 * (named.get(i * size.mentors + j) ?? 0)
    }
  })
}

type Scorer = (draw: () => number) => (mentee: number, mentor: number) => number

function sparse(size: Size, scorer: Scorer): Sparse {
  const { mentees, mentors, places } = size
  const draw = random(size.seed)
  const score = scorer(draw)
  const degree = Math.min(size.degree, mentors)
  const rowPtr = Int32Array.from({ length: mentees + 1 }, (_, i) => i * degree)
  const found: Sparse = { mentees, mentors, rowPtr, mentor: new Int32Array(mentees * degree), score: new Int32Array(mentees * degree), capacity: capacities(mentors, places, draw) }
  for (let i = 0; i < mentees; i++) {
    const row = degree === mentors ? Int32Array.from({ length: mentors }, (_, j) => j) : distinct(degree, mentors, draw)
    found.mentor.set(row, i * degree)
    for (const [k, j] of row.entries()) found.score[i * degree + k] = score(i, j)
  }
  return found
}

function capacities(mentors: number, places: number, draw: () => number): Int32Array {
  const capacity = new Int32Array(mentors).fill(1)
  for (let left = places - mentors; left > 0; left--) {
    const j = Math.floor(draw() * mentors)
    capacity[j] = (capacity[j] ?? 0) + 1
  }
  return capacity
}

function distinct(count: number, below: number, draw: () => number): Int32Array {
  const found = new Set<number>()
  while (found.size < count) found.add(Math.floor(draw() * below))
  return Int32Array.from(found).sort()
}

function bits(word: number): number {
  let count = 0
  for (let left = word; left !== 0; left &= left - 1) count++
  return count
}

/** The same programme as plain objects. */
export function asInstance({ mentees, mentors, rowPtr, mentor, score, capacity }: Sparse): Instance {
  return {
    mentees: Array.from({ length: mentees }, (_, i) => ({ id: `a${i}` })),
    mentors: Array.from({ length: mentors }, (_, j) => ({ id: `p${j}`, capacity: capacity[j] ?? 0 })),
    pairs: Array.from({ length: mentees }, (_, i) => i).flatMap((i) =>
      Array.from(mentor.subarray(rowPtr[i], rowPtr[i + 1]), (j, n) => ({ mentee: `a${i}`, mentor: `p${j}`, score: score[(rowPtr[i] ?? 0) + n] ?? 0 })),
    ),
  }
}
