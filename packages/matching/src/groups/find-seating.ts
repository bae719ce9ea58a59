import { randomFrom, shuffled } from '../pairing/random.ts'
import { type Aim, aimsOf, isBetter, type Tables, valuesOf } from './aims.ts'
import { annealAll } from './anneal-all.ts'
import { firstBounds } from './first-bounds.ts'
import { improveInParts, partSize } from './improve-in-parts.ts'
import { groupsOf, QUICK, seatExactly, THOROUGH } from './seat-exactly.ts'
import type { Seating } from './seating.ts'

/** What is known at a moment: the best seating, its value under each aim, and the best bound for each. */
export type Finding = { tables: Tables; values: number[]; bounds: number[] }

/**
 * Looks for the best seating, aim after aim, and reports every improvement of the seating or of a bound: annealing
 * from the given or from random tables, then the exact search where it can be afforded, else the exact search on a few
 * tables at a time. Ends by itself; the same seed leads to the same reports. To be run in a worker that may be ended at
 * any time.
 */
export async function findSeating(
  seating: Seating,
  { seed, start }: { seed: number; start?: Tables | undefined },
  report: (finding: Finding) => void,
): Promise<void> {
  const random = randomFrom(seed)
  const aims = aimsOf(seating)
  const first = start ?? cut(shuffled(seating.size, random), seating.seats)
  const known = annealAll(seating, aims, first, random)
  const values = valuesOf(aims, seating, known[0])
  const finding: Finding = { tables: known[0], values, bounds: firstBounds(seating, values) }
  report(finding)
  if (isProved(finding)) return

  const search = { seating, aims, finding, known, report }
  const isOnePart = seating.seats.length <= partSize(seating.seats[0] ?? 0)
  await proveAims(search, isOnePart ? THOROUGH : QUICK)
  if (isOnePart || isProved(finding)) return
  await improveInParts(seating, finding.tables, random, (tables) => propose(search, tables))
  if (!isProved(finding)) await proveAims(search, THOROUGH)
}

type Search = {
  readonly seating: Seating
  readonly aims: readonly Aim[]
  readonly finding: Finding
  readonly known: readonly Tables[]
  readonly report: (finding: Finding) => void
}

const isProved = ({ values, bounds }: Finding): boolean => values.every((value, k) => value === bounds[k])

/** Steps of the exact search, some ten seconds, and the number of conceivable tables up to which it is begun. */
const WORK = 5e9
const MOST_GROUPS = 1e10

/** Bounds one aim after the other, each under the values reached for those before it. */
async function proveAims(search: Search, attempts: readonly number[]): Promise<void> {
  const { seating, aims, finding, known } = search
  if (groupsOf(seating.size, seating.seats[0] ?? 0) > MOST_GROUPS) return
  const budget = { left: WORK }
  for (const [k, aim] of aims.entries()) {
    if (finding.values[k] === finding.bounds[k]) continue
    const { bound } = await seatExactly({
      seating,
      aim,
      kept: aims.slice(0, k),
      known: [finding.tables, ...known],
      budget,
      attempts,
      onBound: (reached) => tighten(search, k, reached),
      onSeating: (tables) => propose(search, tables),
    })
    tighten(search, k, bound)
  }
}

function tighten({ finding, report }: Search, k: number, bound: number): void {
  if (bound >= (finding.bounds[k] ?? Infinity)) return
  finding.bounds[k] = bound
  report(finding)
}

/** Bounds below an aim that has become better were proved for its old value, so they begin anew. */
function propose({ finding, aims, seating, report }: Search, tables: Tables): void {
  const values = valuesOf(aims, seating, tables)
  if (!isBetter(values, finding.values)) return
  const first = values.findIndex((value, k) => value !== finding.values[k])
  if (first < values.length - 1) {
    const fresh = firstBounds(seating, values)
    finding.bounds = finding.bounds.map((bound, k) => (k > first ? (fresh[k] ?? bound) : bound))
  }
  finding.tables = tables
  finding.values = values
  report(finding)
}

/** Tables of the given sizes, filled in the given order. */
function cut(order: Int32Array, seats: Int32Array): Tables {
  let at = 0
  return Array.from(seats, (count) => [...order.subarray(at, (at += count))])
}
