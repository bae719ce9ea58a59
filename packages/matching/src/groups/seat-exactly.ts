import { type Aim, type Tables, valueOf } from './aims.ts'
import type { WorkBudget } from './groups-above.ts'
import { loadHighs } from './load-highs.ts'
import { chooseTables, type Column, createMaster, type Prices } from './master.ts'
import { columnsOf, priceTables, type Question, questionOf } from './price-tables.ts'
import type { Seating } from './seating.ts'

/**
 * One aim to maximise over all seatings with the same value under each kept aim as the first one known. `budget` bounds
 * the search; `onBound` hears of every upper bound as it is proved, `onSeating` of every seating that may be better.
 */
export type ExactTask = {
  readonly seating: Seating
  readonly aim: Aim
  readonly kept: readonly Aim[]
  readonly known: readonly [Tables, ...Tables[]]
  readonly budget: WorkBudget
  /** QUICK or THOROUGH. */
  readonly attempts: readonly number[]
  readonly onBound?: (bound: number) => void
  readonly onSeating?: (tables: Tables) => void
}

/** The best seating found and an upper bound on all; when both are equal it is proved optimal. */
export type ExactSeating = { tables: Tables; value: number; bound: number }

/**
 * From how many tables the integer programme may choose, in one attempt after the other: few give a better seating
 * quickly, which leaves fewer tables that an even better one could use. The quick way rarely proves an optimum.
 */
export const QUICK = [300]
export const THOROUGH = [300, 1500, 30_000]

/**
 * Set partitioning by columns: a linear programme over few tables is extended by the tables its prices ask for until
 * none is left (Gilmore and Gomory 1961), which proves an upper bound. Then an integer programme chooses among all
 * tables that a better seating could use: those whose loss at these prices is smaller than the gap between the bound
 * and the best seating known (Baldacci, Christofides and Mingozzi 2008). If none were left out, the choice is optimal.
 */
export async function seatExactly(task: ExactTask): Promise<ExactSeating> {
  const { seating, aim, kept, known, budget } = task
  const value = valueOf(aim, seating, known[0])
  if (aim.pair.every((gain) => gain === 0) && aim.small.every((gain) => gain === 0))
    return { tables: known[0], value, bound: value }

  const highs = await loadHighs()
  const question = questionOf(seating, aim, kept, known[0])
  const relaxed = relax(highs, question, task)
  const best: ExactSeating = { tables: known[0], value, bound: Math.floor(relaxed.bound) }
  for (const room of task.attempts) {
    if (best.bound <= best.value || budget.left < 0) break
    const slack = relaxed.bound - best.value - 1 + 2 ** -9
    const near = priceTables(question, relaxed.prices, { slack, room }, budget)
    const columns = [...columnsOf(question, best.tables), ...near.columns]
    const chosen = chooseTables(highs, question.frame, columns)
    if (chosen === undefined) break
    best.tables = chosen.map(({ people }) => people)
    best.value = valueOf(aim, seating, best.tables)
    if (near.isComplete) best.bound = best.value
    task.onSeating?.(best.tables)
  }
  return best
}

type Relaxed = { prices: Prices; bound: number }

/** Tables added to the linear programme per round, and how many of them may hold the same person. */
const PER_ROUND = 150
const PER_PERSON = 12

/** A surplus that may come from rounding the prices; the bound allows for it. */
const NEGLIGIBLE = 1 / 64

function relax(highs: Awaited<ReturnType<typeof loadHighs>>, question: Question, task: ExactTask): Relaxed {
  const master = createMaster(highs, question.frame)
  const value = valueOf(task.aim, task.seating, task.known[0])
  try {
    master.add(task.known.flatMap((tables) => columnsOf(question, tables)))
    let best: Relaxed | undefined
    for (;;) {
      const prices = master.prices()
      const priced = priceTables(question, prices, { slack: -NEGLIGIBLE, room: 4000 }, task.budget)
      if (task.budget.left < 0) return best ?? { prices, bound: Infinity }
      if (best === undefined || priced.bound < best.bound) {
        best = { prices, bound: priced.bound }
        task.onBound?.(Math.floor(best.bound))
      }
      if (priced.columns.length === 0 || Math.floor(best.bound) <= value) return best
      master.add(spread(priced.columns, question.frame.people))
    }
  } finally {
    master.dispose()
  }
}

/** The best columns, no person in too many of them, so that a round teaches something about everybody. */
function spread(columns: readonly Column[], people: number): Column[] {
  const uses = new Int32Array(people)
  const picked: Column[] = []
  for (const column of columns) {
    if (picked.length === PER_ROUND) break
    if (column.people.some((i) => (uses[i] ?? 0) >= PER_PERSON)) continue
    for (const i of column.people) uses[i] = (uses[i] ?? 0) + 1
    picked.push(column)
  }
  return picked
}

/** The number of groups of `seats` among `people`: how hard an exact search may become. */
export function groupsOf(people: number, seats: number): number {
  let count = 1
  for (let k = 0; k < seats; k++) count = (count * (people - k)) / (k + 1)
  return count
}
