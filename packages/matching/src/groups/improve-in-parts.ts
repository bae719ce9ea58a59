import { shuffled } from '../pairing/random.ts'
import { aimsOf, isBetter, type Tables, valuesOf } from './aims.ts'
import { groupsOf, QUICK, seatExactly } from './seat-exactly.ts'
import type { Seating } from './seating.ts'

/** A part has as many tables as leave at most this many conceivable groups, and three tables at least. */
const MOST_GROUPS = 150_000
const WORK_PER_PART = 2e8

/** Parts tried without success, per table, before the search ends. */
const PATIENCE = 2

/**
 * Large-neighbourhood search (Shaw 1998): takes a few tables, seats their people exactly, keeps what is better, and
 * goes on until it no longer succeeds. Reports every better seating.
 */
export async function improveInParts(
  seating: Seating,
  start: Tables,
  random: () => number,
  onBetter: (tables: Tables) => void,
): Promise<void> {
  const tables = [...start]
  const together = partSize(seating.seats[0] ?? 1)
  for (let failures = 0; failures < PATIENCE * tables.length; failures++) {
    const chosen = some(tables.length, together, random)
    const people = chosen.flatMap((t) => tables[t] ?? [])
    const part = partOf(seating, people, chosen)
    const after = await seatPart(part, numbered(chosen.map((t) => tables[t] ?? [])))
    if (after === undefined) continue
    for (const [k, t] of chosen.entries()) tables[t] = (after[k] ?? []).map((i) => people[i] ?? 0)
    failures = 0
    onBetter(tables.slice())
  }
}

/** How many tables with so many seats are seated together. */
export function partSize(seats: number): number {
  let tables = 3
  while (groupsOf((tables + 1) * seats, seats) <= MOST_GROUPS) tables++
  return tables
}

/** A better seating of a part, largest tables first, or `undefined` when there is none. */
async function seatPart(part: Seating, before: Tables): Promise<Tables | undefined> {
  const aims = aimsOf(part)
  const budget = { left: WORK_PER_PART }
  let tables = before
  for (const [k, aim] of aims.entries())
    tables = (
      await seatExactly({ seating: part, aim, kept: aims.slice(0, k), known: [tables], budget, attempts: QUICK })
    ).tables
  if (!isBetter(valuesOf(aims, part, tables), valuesOf(aims, part, before))) return undefined
  return tables.toSorted((a, b) => b.length - a.length)
}

/** The seating problem of some of the people at some of the tables. */
function partOf(seating: Seating, people: readonly number[], chosen: readonly number[]): Seating {
  const cells = people.flatMap((i) => people.map((j) => i * seating.size + j))
  return {
    size: people.length,
    weight: Int32Array.from(cells, (cell) => seating.weight[cell] ?? 0),
    fault: Uint8Array.from(cells, (cell) => seating.fault[cell] ?? 0),
    burden: Int32Array.from(people, (i) => seating.burden[i] ?? 0),
    seats: Int32Array.from(chosen, (t) => seating.seats[t] ?? 0),
  }
}

/** Tables of the same sizes whose people are numbered one after the other. */
function numbered(tables: Tables): Tables {
  let next = 0
  return tables.map((table) => table.map(() => next++))
}

/** Some tables at random, in ascending order. */
function some(tables: number, count: number, random: () => number): number[] {
  return [...shuffled(tables, random).subarray(0, count)].toSorted((a, b) => a - b)
}
