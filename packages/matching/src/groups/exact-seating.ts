import { type Aim, gainOf, type Tables, valueOf } from './aims.ts'
import { groupsAbove, type FoundGroups, type GroupGains, type WorkBudget } from './groups-above.ts'
import { loadHighs } from './load-highs.ts'
import { chooseTables, type Column, createMaster, type Frame, type Prices } from './master.ts'
import { BARRED, FINE, MET, type Seating } from './seating.ts'

/**
 * One aim to maximise over all seatings for which every kept aim has the value of the seating known so far. `known`
 * are good seatings, the best first; `budget` bounds the search.
 */
export type ExactTask = {
  readonly seating: Seating
  readonly aim: Aim
  readonly kept: readonly Aim[]
  readonly known: readonly Tables[]
  readonly budget: WorkBudget
  readonly onBound?: (bound: number) => void
}

/** The best seating found and an upper bound on all; both are equal when it is proved optimal. */
export type ExactSeating = { tables: Tables; value: number; bound: number }
