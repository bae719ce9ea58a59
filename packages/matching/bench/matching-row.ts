/**
 * Measures one row of the matching benchmark in a process of its own, so that memory can be told apart, and prints it
 * as JSON. `node bench/matching-row.ts NUMBER`; started by bench/matching.ts.
 */
import munkres from 'munkres'
import { costOf } from '../src/flow/lexicographic.ts'
import type { Costs, Network } from '../src/flow/network.ts'
import { cheapest } from '../src/flow/portfolio.ts'
import { loadHighs } from '../src/groups/load-highs.ts'
import { matchTable } from '../src/match-table.ts'
import { best, peak } from './cpu.ts'
import type { Sparse } from './families.ts'
import { rows, type BenchRow, type Peer } from './matching-rows.ts'
import { byScipy } from './scipy.ts'

/** Milliseconds of CPU, the total score found and, where it is a process of its own, the peak memory in MB. */
export type Measure = { ms: number; score: number; mb?: number; engine?: string }

export type RowMeasure = { name: string; pairs: number; ours: Measure; peers: Partial<Record<Peer, Measure>> }

const row = rows[Number(process.argv[2])]
if (row) console.log(JSON.stringify(await measure(row)))

async function measure(row: BenchRow): Promise<RowMeasure> {
  const instance = row.make()
  const ours = row.isTable ? oursOnTable(instance) : oursOnNetwork(instance, row.repeats)
  const found = { ...ours, mb: peak() }
  const peers: Partial<Record<Peer, Measure>> = {}
  for (const peer of row.peers) peers[peer] = await measurePeer(peer, instance, row.repeats)
  return { name: row.name, pairs: instance.mentor.length, ours: found, peers }
}

function oursOnNetwork(instance: Sparse, repeats: number): Measure {
  const { net, costs } = networkOf(instance)
  const { ms, value } = best(() => cheapest(net, costs), repeats)
  const out = value.arcOf.reduce((count, a) => (a < 0 ? count + 1 : count), 0)
  const placed = net.rows - out
  return { ms, score: 10_000 * placed - (costOf(net, costs, value) - out * (costs.out[0] ?? 0)), engine: value.engine }
}

function oursOnTable({ mentees, mentors, capacity, score }: Sparse): Measure {
  const table = { mentees, mentors, capacity, score: Uint16Array.from(score) }
  const { ms, value } = best(() => matchTable(table), 1)
  return { ms, score: value.score, engine: `core-and-pricing, ${value.rounds} rounds` }
}

/** Size before score in one cost: being left out outweighs all scores. */
function networkOf({ mentees, mentors, rowPtr, mentor, score, capacity }: Sparse): { net: Network; costs: Costs } {
  const listed = new Int32Array(mentors)
  for (const j of mentor) listed[j] = (listed[j] ?? 0) + 1
  const upper = capacity.map((places, j) => Math.min(places, listed[j] ?? 0))
  const net = {
    rows: mentees,
    columns: mentors,
    rowPtr,
    column: mentor,
    must: new Uint8Array(mentees),
    lower: new Int32Array(mentors),
    upper,
  }
  return {
    net,
    costs: {
      arc: Float64Array.from(score, (points) => 10_000 - points),
      out: new Float64Array(mentees).fill(40_000 * (Math.min(mentees, mentors) + 2)),
    },
  }
}

function measurePeer(peer: Peer, instance: Sparse, repeats: number): Measure | Promise<Measure> {
  switch (peer) {
    case 'munkres':
      return byMunkres(instance)
    case 'highs':
      return byHighs(instance)
    case 'sparse':
    case 'dense':
      return byScipy(peer, instance, timesFor(peer, instance, repeats))
  }
}

/** Up to five repeats, but one alone where scipy fills a matrix of very many cells. */
function timesFor(method: 'sparse' | 'dense', { mentees, capacity }: Sparse, repeats: number): number {
  const cells = mentees * capacity.reduce((sum, places) => sum + places, 0)
  return method === 'dense' && cells > 50_000_000 ? 1 : Math.min(repeats, 5)
}

/** The Hungarian algorithm on a full matrix with one column per place; pairs that do not exist cost a lot. */
function byMunkres({ mentees, rowPtr, mentor, score, capacity }: Sparse): Measure {
  const first = [0]
  for (const places of capacity) first.push((first.at(-1) ?? 0) + places)
  const matrix = Array.from({ length: mentees }, (_, i) => {
    const line: number[] = Array.from({ length: first.at(-1) ?? 0 }, () => 1e9)
    for (let k = rowPtr[i] ?? 0; k < (rowPtr[i + 1] ?? 0); k++)
      line.fill(10_000 - (score[k] ?? 0), first[mentor[k] ?? 0], first[(mentor[k] ?? 0) + 1])
    return line
  })
  const { ms, value } = best(() => munkres(matrix), 1)
  const paid = value.map(([i, j]) => matrix[i]?.[j] ?? 0).filter((cost) => cost < 1e9)
  return { ms, score: paid.reduce((sum, cost) => sum + 10_000 - cost, 0) }
}

/** The linear program in the text format of the package. */
async function byHighs({ mentees, mentors, rowPtr, mentor, score, capacity }: Sparse): Promise<Measure> {
  const highs = await loadHighs()
  const into: string[][] = Array.from({ length: mentors }, () => [])
  for (const [k, j] of mentor.entries()) into[j]?.push(`x${k}`)
  const once = Array.from(
    { length: mentees },
    (_, i) =>
      `${[...mentor.keys()]
        .slice(rowPtr[i], rowPtr[i + 1])
        .map((k) => `x${k}`)
        .join(' + ')} <= 1`,
  )
  const full = into.flatMap((names, j) => (names.length > 0 ? [`${names.join(' + ')} <= ${capacity[j]}`] : []))
  const gain = Array.from(score, (points, k) => `${10_000_000 + points} x${k}`).join(' + ')
  const { ms, value } = best(() => highs.solve(['Maximize', gain, 'Subject To', ...once, ...full, 'End'].join('\n')), 1)
  return { ms, score: Math.round(value.ObjectiveValue) % 10_000_000 }
}
