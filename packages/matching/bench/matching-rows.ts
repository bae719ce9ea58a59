import { CONTESTED, contested, structured, uniform, type Size, type Sparse } from './families.ts'

/** Which peers a row is given to: those that can hold it and end within a minute or so. */
export type Peer = 'sparse' | 'dense' | 'munkres' | 'highs'

export type BenchRow = {
  name: string
  make: () => Sparse
  repeats: number
  peers: readonly Peer[]
  isTable?: boolean
  isLarge?: boolean
}

const sizes: { name: string; size: Size; repeats: number; peers: readonly Peer[] }[] = [
  {
    name: '30 × 20',
    size: { mentees: 30, mentors: 20, degree: 14, places: 40, seed: 1 },
    repeats: 20,
    peers: ['sparse', 'dense', 'munkres', 'highs'],
  },
  {
    name: '200 × 150',
    size: { mentees: 200, mentors: 150, degree: 50, places: 260, seed: 1 },
    repeats: 20,
    peers: ['sparse', 'dense', 'munkres', 'highs'],
  },
  {
    name: '2,000 × 1,000',
    size: { mentees: 2000, mentors: 1000, degree: 60, places: 2600, seed: 1 },
    repeats: 5,
    peers: ['sparse', 'dense', 'munkres'],
  },
  {
    name: '10,000 × 5,000',
    size: { mentees: 10_000, mentors: 5000, degree: 60, places: 13_000, seed: 1 },
    repeats: 5,
    peers: ['sparse', 'dense'],
  },
  {
    name: '10,000 × 5,000, 7,496 places',
    size: { mentees: 10_000, mentors: 5000, degree: 60, places: 7496, seed: 1 },
    repeats: 3,
    peers: ['sparse'],
  },
  {
    name: '2,000 × 1,000, all pairs',
    size: { mentees: 2000, mentors: 1000, degree: 1000, places: 2200, seed: 1 },
    repeats: 3,
    peers: ['sparse', 'dense', 'munkres'],
  },
]

const families = { uniform, structured }

/** Every row of the benchmark, in the order of the table. */
export const rows: BenchRow[] = [
  ...sizes.flatMap(({ name, size, ...row }) =>
    Object.entries(families).map(([family, make]) => ({ name: `${name}, ${family}`, make: () => make(size), ...row })),
  ),
  ...CONTESTED.map((kind) => ({
    name: `1,000 × 1,000, ${kind}`,
    make: () => contested(kind, 1000, 3),
    repeats: 3,
    peers: ['dense'] as const,
  })),
  {
    name: '10,000 × 5,000, all 50 million pairs',
    make: () => structured({ mentees: 10_000, mentors: 5000, degree: 5000, places: 9941, seed: 1 }),
    repeats: 1,
    peers: ['dense'],
    isTable: true,
    isLarge: true,
  },
]
