import { randomFrom, shuffled } from '../pairing/random.ts'
import { type Aim, aimsOf, isBetter, type Tables, valueOf } from './aims.ts'
import { anneal, type Score } from './anneal.ts'
import { firstBounds, standardDeviation } from './first-bounds.ts'
import { improveInParts } from './improve-in-parts.ts'
import { seatExactly } from './seat-exactly.ts'
import type { Seating } from './seating.ts'

/** What is known at a moment: the best seating, its value under each aim, and the best bound for each. */
export type Finding = { tables: Tables; values: number[]; bounds: number[] }

/**
 * Looks for the best seating, aim after aim, and reports every improvement of the seating or of a bound: random
 * tables, annealing, then the exact search where its work budget allows, else the exact search on a few tables at a
 * time. Ends by itself; the same seed leads to the same reports. To be run in a worker that may be ended at any time.
 */
export async function findSeating(seating: Seating, seed: number, report: (finding: Finding) => void): Promise<void> {
  const random = randomFrom(seed)
  const aims = aimsOf(seating)
  const start = cut(shuffled(seating.size, random), seating.seats)
  const finding: Finding = { tables: start, values: valuesOf(aims, seating, start), bounds: [] }
  const annealed = annealAll(seating, aims, start, random)
  for (const tables of annealed) adopt(finding, aims, seating, tables)
  const isClean = finding.values[0] === 0 && finding.values[1] === 0
  const bounds = firstBounds(seating, isClean)
  finding.bounds = aims.map(({ id }) => bounds[id])
  report(finding)

  const known = [...annealed, start]
  const isProved = await proveAll(seating, aims, finding, known, () => report(finding))
  if (!isProved) await improveInParts(seating, aims, finding, random, () => report(finding))
}
