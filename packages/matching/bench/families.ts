import type { Instance } from '../src/types.ts'

/** A generated programme: mentee i may go to mentor[k] with score[k] for rowPtr[i] ≤ k < rowPtr[i + 1]. */
export type Sparse = {
  mentees: number
  mentors: number
  rowPtr: Int32Array
  mentor: Int32Array
  score: Int32Array
  capacity: Int32Array
}

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
  const found: Sparse = {
    mentees,
    mentors,
    rowPtr,
    mentor: new Int32Array(mentees * degree),
    score: new Int32Array(mentees * degree),
    capacity: capacities(mentors, places, draw),
  }
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
      Array.from(mentor.subarray(rowPtr[i], rowPtr[i + 1]), (j, n) => ({
        mentee: `a${i}`,
        mentor: `p${j}`,
        score: score[(rowPtr[i] ?? 0) + n] ?? 0,
      })),
    ),
  }
}

/** Costs on which everybody wants the same columns, or nobody minds: hard cases for one method or the other. */
export const CONTESTED = ['product', 'same-ranking', 'low-rank', 'geometric', 'binary', 'all-equal'] as const

/** A full square of scores of a contested kind, 0 to 10,000. */
export function contested(kind: (typeof CONTESTED)[number], size: number, seed: number): Sparse {
  const draw = random(seed)
  const points = Array.from({ length: 2 * size }, () => [draw(), draw()] as const)
  const x = (i: number): readonly [number, number] => points[i] ?? [0, 0]
  const y = (j: number): readonly [number, number] => points[size + j] ?? [0, 0]
  const scores: Record<(typeof CONTESTED)[number], (i: number, j: number) => number> = {
    product: (i, j) => 10_000 - (10_000 * (i + 1) * (j + 1)) / (size * size),
    'same-ranking': (_, j) => 9_900 * y(j)[0] + 100 * draw(),
    'low-rank': (i, j) => 5_000 * (x(i)[0] * y(j)[0] + x(i)[1] * y(j)[1]),
    geometric: (i, j) => 10_000 - 7_000 * Math.hypot(x(i)[0] - y(j)[0], x(i)[1] - y(j)[1]),
    binary: () => (draw() < 0.01 ? 10_000 : 0),
    'all-equal': () => 5_000,
  }
  const score = Int32Array.from({ length: size * size }, (_, k) =>
    Math.floor(scores[kind](Math.floor(k / size), k % size)),
  )
  const rowPtr = Int32Array.from({ length: size + 1 }, (_, i) => i * size)
  const mentor = Int32Array.from({ length: size * size }, (_, k) => k % size)
  return { mentees: size, mentors: size, rowPtr, mentor, score, capacity: new Int32Array(size).fill(1) }
}
