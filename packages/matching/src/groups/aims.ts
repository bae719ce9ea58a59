import { BARRED, MET, type Seating } from './seating.ts'

/**
 * One thing to maximise: the sum of `pair` over all pairs at the same table, plus `small` over everybody at a smaller
 * table (when there are two sizes). Whole numbers.
 */
export type Aim = { readonly id: AimId; readonly pair: Int32Array; readonly small: Int32Array }

export type AimId = 'conflicts' | 'repeats' | 'odd' | 'weight'

/** A seating: tables[t] lists its people, as many as seats[t]. */
export type Tables = readonly (readonly number[])[]

/** What is aimed at, most important first; the first three count what should not be, as negative numbers. */
export function aimsOf({ size, weight, fault, burden, seats }: Seating): Aim[] {
  const nothing = new Int32Array(size)
  const count = (kind: number): Int32Array =>
    new Int32Array(size * size).map((_, cell) => (fault[cell] === kind ? -1 : 0))
  const isEven = seats[0] === seats.at(-1)
  return [
    { id: 'conflicts', pair: count(BARRED), small: nothing },
    { id: 'repeats', pair: count(MET), small: nothing },
    { id: 'odd', pair: new Int32Array(size * size), small: isEven ? nothing : burden.map((times) => -times) },
    { id: 'weight', pair: weight, small: nothing },
  ]
}

/** What a table adds to an aim. O(seats²). */
export function gainOf(aim: Aim, size: number, table: readonly number[], isSmall: boolean): number {
  let gain = 0
  for (const [k, i] of table.entries()) {
    if (isSmall) gain += aim.small[i] ?? 0
    for (let l = 0; l < k; l++) gain += aim.pair[i * size + (table[l] ?? 0)] ?? 0
  }
  return gain
}

/** The value of a seating under an aim. O(people · seats). */
export function valueOf(aim: Aim, { size, seats }: Seating, tables: Tables): number {
  const largest = seats[0] ?? 0
  return tables.reduce((sum, table) => sum + gainOf(aim, size, table, table.length < largest), 0)
}

export const valuesOf = (aims: readonly Aim[], seating: Seating, tables: Tables): number[] =>
  aims.map((aim) => valueOf(aim, seating, tables))

/** The first aim decides, then the second, and so on. */
export function isBetter(values: readonly number[], than: readonly number[]): boolean {
  const k = values.findIndex((value, level) => value !== than[level])
  return k >= 0 && (values[k] ?? 0) > (than[k] ?? 0)
}
