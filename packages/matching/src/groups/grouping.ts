import type { Acquaintance, People } from '../pairing/people.ts'
import type { AimId, Tables } from './aims.ts'
import type { Finding } from './find-seating.ts'

/**
 * What a seating reaches: pairs at a table that may not meet, pairs that have met before, history at smaller tables
 * (three counts, with a lower bound), and points (with an upper bound). Each bound is proved for seatings that equal
 * this one in the levels before. Value and bound being equal, nothing better exists.
 */
export type GroupLevel = { id: AimId; value: number; bound: number }

/**
 * `gap` is the part of the upper bound on the weight that is missing, 0 to 1; `oddOnes` sit at smaller tables than
 * others.
 */
export type Grouping = {
  status: 'optimal' | 'bounded'
  groups: string[][]
  levels: GroupLevel[]
  weight: number
  bound: number
  gap: number
  conflicts: [a: string, b: string][]
  repeats: [a: string, b: string][]
  oddOnes: string[]
}

/** A finding in names: people and tables in the order of the input, larger tables first. */
export function groupingOf(people: People, finding: Finding, met: readonly Acquaintance[]): Grouping {
  const groups = inOrder(finding.tables).map((table) => table.map((i) => people.people[i] ?? ''))
  const levels = IDS.map((id, k): GroupLevel => {
    const sign = id === 'weight' ? 1 : -1
    return { id, value: sign * (finding.values[k] ?? 0) + 0, bound: sign * (finding.bounds[k] ?? 0) + 0 }
  })
  const { value: weight = 0, bound = 0 } = levels.at(-1) ?? {}
  const largest = Math.max(0, ...groups.map((group) => group.length))
  return {
    status: levels.every((level) => level.value === level.bound) ? 'optimal' : 'bounded',
    groups,
    levels,
    weight,
    bound,
    gap: bound > 0 ? (bound - weight) / bound : 0,
    ...unwanted(people, groups, met),
    oddOnes: groups.filter((group) => group.length < largest).flat(),
  }
}

const IDS: readonly AimId[] = ['conflicts', 'repeats', 'odd', 'weight']

function inOrder(tables: Tables): number[][] {
  const sorted = tables.map((table) => table.toSorted((a, b) => a - b))
  return sorted.toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
}

/** The pairs at the tables that are not allowed, and those that have met before. */
function unwanted(
  people: People,
  groups: string[][],
  met: readonly Acquaintance[],
): Pick<Grouping, 'conflicts' | 'repeats'> {
  const keyOf = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a])
  const known = new Set(met.map(([a, b]) => keyOf(a, b)))
  const allowed = people.complete === true ? undefined : new Set(people.pairs.map(({ a, b }) => keyOf(a, b)))
  const together = groups.flatMap((group) =>
    group.flatMap((a, k) => group.slice(k + 1).map((b): [string, string] => [a, b])),
  )
  const isBarred = ([a, b]: [string, string]): boolean => allowed !== undefined && !allowed.has(keyOf(a, b))
  return {
    conflicts: together.filter(isBarred),
    repeats: together.filter(([a, b]) => !isBarred([a, b]) && known.has(keyOf(a, b))),
  }
}
