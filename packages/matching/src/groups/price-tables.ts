import { type Aim, gainOf, type Tables, valueOf } from './aims.ts'
import { type FoundGroups, type GroupGains, groupsAbove, type WorkBudget } from './groups-above.ts'
import type { Column, Frame, Prices } from './master.ts'
import type { Seating } from './seating.ts'

/**
 * What is searched for: the best tables under one aim, where each kept aim has the same total as in a known seating.
 * A kept aim that only counts bad pairs and counts none bars those pairs; the others become rows of the programme.
 */
export type Question = {
  readonly seating: Seating
  readonly aim: Aim
  readonly rows: readonly Aim[]
  readonly isBarred: Uint8Array
  readonly frame: Frame
}

export function questionOf(seating: Seating, aim: Aim, kept: readonly Aim[], known: Tables): Question {
  const total = (of: Aim): number => valueOf(of, seating, known)
  const clean = kept.filter((of) => of.small.every((value) => value === 0) && total(of) === 0)
  const rows = kept.filter((of) => !clean.includes(of) && (of.small.some(Boolean) || of.pair.some(Boolean)))
  const isBarred = Uint8Array.from(seating.weight, (_, cell) => (clean.some((of) => (of.pair[cell] ?? 0) < 0) ? 1 : 0))
  const frame = { people: seating.size, tables: kindsOf(seating).map(({ count }) => count), totals: rows.map(total) }
  return { seating, aim, rows, isBarred, frame }
}

/** Tables as columns of the programme, those with a barred pair left out. */
export function columnsOf({ seating, aim, rows, isBarred }: Question, tables: Tables): Column[] {
  const mayMeet = (table: readonly number[]): boolean =>
    table.every((i) => table.every((j) => isBarred[i * seating.size + j] === 0))
  return tables.filter(mayMeet).map((table) => {
    const people = table.toSorted((a, b) => a - b)
    const kind = people.length < (seating.seats[0] ?? 0) ? 1 : 0
    const value = (of: Aim): number => gainOf(of, seating.size, people, kind === 1)
    return { people, kind, gain: value(aim), kept: rows.map(value) }
  })
}

/** Tables found, the bound proved, and whether nothing was left out: neither for want of room nor of budget. */
export type PricedTables = { columns: Column[]; bound: number; isComplete: boolean }

/**
 * How far a table may gain less than it costs and still be of interest (below 0: it must gain more), and how many are
 * wanted.
 */
export type Interest = { readonly slack: number; readonly room: number }

/**
 * The tables that gain more than their seats cost at these prices, less the slack, the best first. The prices prove an
 * upper bound by Lagrangian duality: the price of everything plus, for every table, the most that any table of its
 * kind gains beyond its price. Bound and completeness mean nothing when the budget ran out.
 */
export function priceTables(
  question: Question,
  prices: Prices,
  { slack, room }: Interest,
  budget: WorkBudget,
): PricedTables {
  const { totals } = question.frame
  let bound = prices.person.reduce((sum, price) => sum + price, 0)
  for (const [r, total] of totals.entries()) bound += total * (prices.kept[r] ?? 0)
  const tables: { people: number[]; surplus: number }[] = []
  let isComplete = true
  for (const [kind, { seats, count }] of kindsOf(question.seating).entries()) {
    const fee = prices.kind[kind] ?? 0
    const query = { seats, above: fee - slack, room }
    const found = groupsAbove(gainsAt(question, prices, kind), query, budget)
    bound += count * found.gains.reduce((most, gain) => Math.max(most, gain), query.above)
    isComplete &&= found.above === query.above && budget.left >= 0
    for (const [k, people] of listed(found).entries()) tables.push({ people, surplus: (found.gains[k] ?? 0) - fee })
  }
  const best = tables.toSorted((a, b) => b.surplus - a.surplus).map(({ people }) => people)
  return { columns: columnsOf(question, best), bound, isComplete }
}

/** The kinds of tables: the larger ones first, then the smaller ones if there are any. */
function kindsOf({ seats }: Seating): { seats: number; count: number }[] {
  const larger = seats.filter((places) => places === seats[0]).length
  const kinds = [{ seats: seats[0] ?? 0, count: larger }]
  if (larger < seats.length) kinds.push({ seats: seats.at(-1) ?? 0, count: seats.length - larger })
  return kinds
}

/** What pairs and members gain at a kind of table, beyond the price of the seats and of the kept aims. */
function gainsAt({ seating, aim, rows, isBarred }: Question, prices: Prices, kind: number): GroupGains {
  const pair = Float64Array.from(aim.pair, (gain, cell) => (isBarred[cell] === 1 ? -Infinity : gain))
  const member = Float64Array.from(prices.person, (price, i) => (kind === 1 ? (aim.small[i] ?? 0) : 0) - price)
  for (const [r, row] of rows.entries()) {
    const price = prices.kept[r] ?? 0
    for (let cell = 0; cell < pair.length; cell++) pair[cell] = (pair[cell] ?? 0) - price * (row.pair[cell] ?? 0)
    if (kind === 1) for (let i = 0; i < member.length; i++) member[i] = (member[i] ?? 0) - price * (row.small[i] ?? 0)
  }
  return { size: seating.size, pair, member }
}

function listed({ seats, people, gains }: FoundGroups): number[][] {
  return gains.map((_, k) => people.slice(k * seats, (k + 1) * seats))
}
