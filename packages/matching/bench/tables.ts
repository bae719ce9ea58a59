/**
 * Groups: CPU time of all threads, value, proved bound and gap, for a time limit. Where all groups can be listed, the
 * plain set partition over all of them by HiGHS is run beside it and must find the same weight.
 * `node bench/tables.ts [--quick]`. Last line: JSON.
 */
import { aimsOf } from '../src/groups/aims.ts'
import { groups } from '../src/groups/groups.ts'
import { groupsAbove } from '../src/groups/groups-above.ts'
import { loadHighs } from '../src/groups/load-highs.ts'
import { chooseTables } from '../src/groups/master.ts'
import { columnsOf, questionOf } from '../src/groups/price-tables.ts'
import { seatingOf } from '../src/groups/seating.ts'
import type { People } from '../src/pairing/people.ts'
import { randomFrom } from '../src/pairing/random.ts'

/** `interests`: weights from what people have to tell each other; else every weight is a random number below 1,000. */
type Row = { people: number; seats: number; family: 'interests' | 'random'; limit: number }

type Timing = Row & {
  cpu: number
  wall: number
  weight: number
  bound: number
  gap: number
  status: string
  plain: number | null
}

const families = ['interests', 'random'] as const
const small: Row[] = [12, 24, 40].flatMap((people) =>
  families.map((family): Row => ({ people, seats: 4, family, limit: 10_000 })),
)
const wide: Row[] = [24, 40].map((people) => ({ people, seats: 8, family: 'interests', limit: 10_000 }))
const middle: Row[] = [2000, 20_000].flatMap((limit) =>
  families.map((family): Row => ({ people: 60, seats: 4, family, limit })),
)
const large: Row[] = [100, 200, 1000].map((people) => ({ people, seats: 4, family: 'interests', limit: 10_000 }))
const rows = process.argv.includes('--quick') ? small : [...small, ...wide, ...middle, ...large]

const timings: Timing[] = []
for (const row of rows) timings.push(await measure(row))
print(timings)

async function measure(row: Row): Promise<Timing> {
  const people = crowd(row)
  const begin = performance.now()
  const before = process.cpuUsage()
  const found = await groups(people, { size: row.seats, timeLimitMs: row.limit })
  const { user, system } = process.cpuUsage(before)
  const wall = performance.now() - begin
  const { weight, bound, gap, status } = found
  const plain = row.people <= 24 && row.seats === 4 ? await setPartition(people, row.seats, weight) : null
  return { ...row, cpu: (user + system) / 1000, wall, weight, bound, gap, status, plain }
}

/** Milliseconds of CPU for choosing among all groups at once; fails when the weight differs. */
async function setPartition(people: People, seats: number, weight: number): Promise<number> {
  const seating = seatingOf(people, seats, {})
  const aim = aimsOf(seating)[3]
  if (aim === undefined) throw new Error('The last aim is the weight.')
  const highs = await loadHighs()
  const before = process.cpuUsage()
  const anyTables = Array.from({ length: seating.size / seats }, (_, t) =>
    Array.from({ length: seats }, (_seat, k) => t * seats + k),
  )
  const question = questionOf(seating, aim, [], anyTables)
  const gains = { size: seating.size, pair: Float64Array.from(aim.pair), member: new Float64Array(seating.size) }
  const all = groupsAbove(gains, { seats, above: -1, room: Infinity }, { left: Infinity })
  const tables = all.gains.map((_, k) => all.people.slice(k * seats, (k + 1) * seats))
  const chosen = chooseTables(highs, question.frame, columnsOf(question, [...anyTables, ...tables])) ?? []
  const { user, system } = process.cpuUsage(before)
  const total = chosen.reduce((sum, { gain }) => sum + gain, 0)
  if (total !== weight) throw new Error(`The set partition weighs ${total}, the groups ${weight}.`)
  return (user + system) / 1000
}

function crowd({ people: size, family }: Row): People {
  const random = randomFrom(size)
  const people = Array.from({ length: size }, (_, i) => `p${i}`)
  const interests = people.map(() => Math.floor(random() * 2 ** 10))
  const department = people.map(() => Math.floor(random() * 8))
  const different = (i: number, j: number): number => bits((interests[i] ?? 0) ^ (interests[j] ?? 0))
  const weight = (i: number, j: number): number =>
    family === 'random'
      ? Math.floor(random() * 1000)
      : 60 * different(i, j) + (department[i] === department[j] ? 0 : 150) + Math.floor(random() * 100)
  const pairs = people.flatMap((a, i) => people.slice(i + 1).map((b, k) => ({ a, b, weight: weight(i, i + 1 + k) })))
  return { people, pairs }
}

function bits(value: number): number {
  let count = 0
  for (let rest = value; rest > 0; rest >>= 1) count += rest & 1
  return count
}

function print(timings: readonly Timing[]): void {
  const ms = (value: number): string => Math.round(value).toLocaleString('en-GB')
  console.log(
    '| people | tables of | weights | limit, s | CPU, ms | wall, ms | weight | bound | gap | all groups at once, CPU ms |',
  )
  console.log('|---|---|---|---|---|---|---|---|---|---|')
  for (const row of timings) {
    const gap = row.status === 'optimal' ? 'optimal' : `${(100 * row.gap).toFixed(2)} %`
    const plain = row.plain === null ? '–' : ms(row.plain)
    console.log(
      `| ${row.people} | ${row.seats} | ${row.family} | ${row.limit / 1000} | ${ms(row.cpu)} | ${ms(row.wall)} | ${row.weight} | ${row.bound} | ${gap} | ${plain} |`,
    )
  }
  console.log(
    JSON.stringify({
      bench: 'tables',
      unit: 'ms CPU',
      peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
      rows: timings,
    }),
  )
}
