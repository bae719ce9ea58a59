import type { Tables } from './aims.ts'
import { BARRED, MET, type Seating } from './seating.ts'

const SWAPS_PER_TURN = 50_000
const SWAPS = 4_000_000
const HOT = 0.6
const COLD = 0.12

/**
 * Anneals the tables of all rounds together for few repeats, and beside that for turns at the smaller tables (the
 * social golfer problem; local search as in Dotú and Van Hentenryck 2007, with annealing in place of tabu): two people
 * of one round change tables. Stops at `goal` repeats. Returns the rounds it arrives at. A pair that may not meet
 * counts as many repeats.
 */
export function* mixRounds(
  seating: Seating,
  start: readonly Tables[],
  goal: number,
  random: () => number,
): Generator<void, Tables[]> {
  const plan = start.map((tables) => tables.map((table) => [...table]))
  const rounds = plan.map((tables) => placesOf(tables, seating.size))
  const mix: Mix = { ...meetings(seating, plan), rounds, odd: oddCounts(seating, plan), heat: HOT, random }
  const fading = (COLD / HOT) ** (1 / SWAPS)
  for (let k = 1; k <= SWAPS && mix.repeats > goal; k++) {
    mix.heat *= fading
    const round = mix.rounds[Math.floor(random() * mix.rounds.length)]
    const a = Math.floor(random() * seating.size)
    const b = Math.floor(random() * seating.size)
    if (round !== undefined && round.tableOf[a] !== round.tableOf[b]) trySwap(mix, round, a, b)
    if (k % SWAPS_PER_TURN === 0) yield
  }
  return mix.rounds.map(({ tables }) => tables)
}

type Round = { tables: number[][]; tableOf: Int32Array }

/** times[i·size + j] counts how often two people meet, those who met before once more; barred pairs begin high. */
type Meetings = { size: number; times: Int32Array; repeats: number }

/** odd[i] counts how often person i sits at a smaller table, history included. */
type Mix = Meetings & { rounds: Round[]; odd: Int32Array; heat: number; random: () => number }

/** What half of the growth of the sum of squared turns at smaller tables costs, in repeats. */
const UNFAIR = 0.15

function oddCounts({ burden, seats }: Seating, plan: readonly Tables[]): Int32Array {
  const odd = burden.slice()
  for (const table of plan.flat()) if (table.length < (seats[0] ?? 0)) for (const i of table) odd[i] = (odd[i] ?? 0) + 1
  return odd
}

const NEVER = 1000

function meetings({ size, fault }: Seating, plan: readonly Tables[]): Meetings {
  const times = Int32Array.from(fault, (kind) => (kind === BARRED ? NEVER : kind === MET ? 1 : 0))
  const found: Meetings = { size, times, repeats: 0 }
  for (const table of plan.flat())
    for (const [k, i] of table.entries()) for (const j of table.slice(k + 1)) found.repeats += meet(found, i, j, 1)
  return found
}

/** Lets two people meet once more (1) or once less (−1); returns by how much the repeats change. */
function meet({ size, times }: Meetings, i: number, j: number, by: 1 | -1): number {
  const before = times[i * size + j] ?? 0
  times[i * size + j] = before + by
  times[j * size + i] = before + by
  const earlier = by === 1 ? before : before - 1
  return by * (earlier >= NEVER ? NEVER : earlier > 0 ? 1 : 0)
}

function placesOf(tables: number[][], size: number): Round {
  const tableOf = new Int32Array(size)
  for (const [t, table] of tables.entries()) for (const i of table) tableOf[i] = t
  return { tables, tableOf }
}

function trySwap(mix: Mix, round: Round, a: number, b: number): void {
  const turns = sizeDifference(round, a, b)
  const unfair = turns === 0 ? 0 : UNFAIR * (1 + turns * ((mix.odd[b] ?? 0) - (mix.odd[a] ?? 0)))
  const change = exchange(mix, round, a, b)
  if (change + unfair > 0 && mix.random() >= Math.exp(-(change + unfair) / mix.heat)) {
    exchange(mix, round, b, a)
    return
  }
  mix.repeats += change
  mix.odd[a] = (mix.odd[a] ?? 0) - turns
  mix.odd[b] = (mix.odd[b] ?? 0) + turns
}

/** 1 when b sits at a larger table than a, −1 when at a smaller one. */
function sizeDifference({ tables, tableOf }: Round, a: number, b: number): number {
  return Math.sign((tables[tableOf[b] ?? 0]?.length ?? 0) - (tables[tableOf[a] ?? 0]?.length ?? 0))
}

/** Puts a in b's place and b in a's; returns by how much the repeats change. */
function exchange(mix: Mix, { tables, tableOf }: Round, a: number, b: number): number {
  const here = tables[tableOf[a] ?? 0] ?? []
  const there = tables[tableOf[b] ?? 0] ?? []
  let change = 0
  for (const i of here) if (i !== a) change += meet(mix, a, i, -1) + meet(mix, b, i, 1)
  for (const i of there) if (i !== b) change += meet(mix, b, i, -1) + meet(mix, a, i, 1)
  here[here.indexOf(a)] = b
  there[there.indexOf(b)] = a
  const table = tableOf[a] ?? 0
  tableOf[a] = tableOf[b] ?? 0
  tableOf[b] = table
  return change
}
