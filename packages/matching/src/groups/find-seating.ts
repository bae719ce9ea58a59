import { randomFrom, shuffled } from '../pairing/random.ts'
import { type Aim, aimsOf, isBetter, type Tables, valuesOf } from './aims.ts'
import { annealAll } from './anneal-all.ts'
import { firstBounds } from './first-bounds.ts'
import { improveInParts } from './improve-in-parts.ts'
import { seatExactly } from './seat-exactly.ts'
import type { Seating } from './seating.ts'

/** What is known at a moment: the best seating, its value under each aim, and the best bound for each. */
export type Finding = { tables: Tables; values: number[]; bounds: number[] }

/**
 * Looks for the best seating, aim after aim, and reports every improvement of the seating or of a bound: annealing
 * from random tables, then the exact search where it can be afforded, else the exact search on a few tables at a time.
 * Ends by itself; the same seed leads to the same reports. To be run in a worker that may be ended at any time.
 */
export async function findSeating(seating: Seating, seed: number, report: (finding: Finding) => void): Promise<void> {
  const random = randomFrom(seed)
  const aims = aimsOf(seating)
  const known = annealAll(seating, aims, cut(shuffled(seating.size, random), seating.seats), random)
  const values = valuesOf(aims, seating, known[0])
  const bounds = firstBounds(seating, values[0] === 0 && values[1] === 0)
  const finding: Finding = { tables: known[0], values, bounds: aims.map(({ id }) => bounds[id]) }
  report(finding)
  await proveAims(seating, aims, finding, known, report)
  if (isProved(finding)) return
  await improveInParts(seating, aims, finding.tables, random, (tables) => {
    if (adopt(finding, aims, seating, tables)) report(finding)
  })
}

export const isProved = ({ values, bounds }: Finding): boolean => values.every((value, k) => value === bounds[k])

/** Steps of the exact search, some ten seconds, and the number of conceivable tables up to which it is begun. */
const WORK = 5e9
const MOST_GROUPS = 1e8

/** Proves one aim after the other, each under the values reached for those before it. */
async function proveAims(
  seating: Seating,
  aims: readonly Aim[],
  finding: Finding,
  known: readonly [Tables, ...Tables[]],
  report: (finding: Finding) => void,
): Promise<void> {
  if (groupsOf(seating.size, seating.seats[0] ?? 0) > MOST_GROUPS) return
  const budget = { left: WORK }
  for (const [k, aim] of aims.entries()) {
    if (finding.values[k] === finding.bounds[k]) continue
    const tighten = (bound: number): void => {
      if (bound >= (finding.bounds[k] ?? Infinity)) return
      finding.bounds[k] = bound
      report(finding)
    }
    const found = await seatExactly({ seating, aim, kept: aims.slice(0, k), known: [finding.tables, ...known], budget, onBound: tighten })
    if (adopt(finding, aims, seating, found.tables)) report(finding)
    tighten(found.bound)
  }
}

function adopt(finding: Finding, aims: readonly Aim[], seating: Seating, tables: Tables): boolean {
  const values = valuesOf(aims, seating, tables)
  if (!isBetter(values, finding.values)) return false
  finding.tables = tables
  finding.values = values
  return true
}

/** Tables of the given sizes, filled in the given order. */
function cut(order: Int32Array, seats: Int32Array): Tables {
  let at = 0
  return Array.from(seats, (count) => [...order.subarray(at, (at += count))])
}

/** The number of groups of `seats` among `people`. */
function groupsOf(people: number, seats: number): number {
  let count = 1
  for (let k = 0; k < seats; k++) count = (count * (people - k)) / (k + 1)
  return count
}
