/**
 * Pairing against `edmonds-blossom` (npm) and, where g++ and LEMON's headers are installed, LEMON (C++): CPU time of
 * one run of this file, best of the repeats, the same number of pairs and the same weight on every row, certificates
 * verified. `node bench/circles.ts [--quick]`; LEMON_INCLUDE may name the folder of the headers. Last line: JSON.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inTurns } from '../src/pairing/in-turns.ts'
import { pair } from '../src/pairing/pair.ts'
import { bonuses, type PairingGraph } from '../src/pairing/pairing-graph.ts'
import type { People, WeightedPair } from '../src/pairing/people.ts'
import { randomFrom } from '../src/pairing/random.ts'
import { solvePairing } from '../src/pairing/solve-pairing.ts'
import { verifyPairing } from '../src/pairing/verify-pairing.ts'

/** `partners` 0: everybody with everybody. `asPeer`: small enough for edmonds-blossom (half a minute at 1,000). */
type Row = { name: string; people: number; partners: number; asPeer: boolean }

type Timing = {
  name: string
  pairs: number
  ours: number
  verified: number | null
  peer: number | null
  lemon: number | null
}

type Edge = [i: number, j: number, weight: number]

const rows: Row[] = [
  { name: '30 complete', people: 30, partners: 0, asPeer: true },
  { name: '200 complete', people: 200, partners: 0, asPeer: true },
  { name: '500 complete', people: 500, partners: 0, asPeer: true },
  { name: '999 complete', people: 999, partners: 0, asPeer: false },
  { name: '1,000 complete', people: 1000, partners: 0, asPeer: true },
  { name: '2,000, 20 each', people: 2000, partners: 20, asPeer: true },
  { name: '5,000, 20 each', people: 5000, partners: 20, asPeer: false },
  { name: '5,000, 40 each', people: 5000, partners: 40, asPeer: false },
]

const LEMON = `
#include <cstdio>
#include <ctime>
#include <lemon/smart_graph.h>
#include <lemon/matching.h>
using namespace lemon;
int main(int count, char **arguments) {
  FILE *file = fopen(arguments[1], "r");
  int people, pairs;
  if (fscanf(file, "%d %d", &people, &pairs) != 2) return 1;
  SmartGraph graph;
  for (int i = 0; i < people; i++) graph.addNode();
  SmartGraph::EdgeMap<long long> weight(graph);
  const long long bonus = 1000LL * (people / 2) + 1;
  for (int k = 0; k < pairs; k++) {
    int i, j, points;
    if (fscanf(file, "%d %d %d", &i, &j, &points) != 3) return 1;
    weight[graph.addEdge(graph.nodeFromId(i), graph.nodeFromId(j))] = points + bonus;
  }
  clock_t begin = clock();
  MaxWeightedMatching<SmartGraph, SmartGraph::EdgeMap<long long> > matching(graph, weight);
  matching.run();
  double ms = 1000.0 * (clock() - begin) / CLOCKS_PER_SEC;
  printf("%d %lld %f", matching.matchingSize(), matching.matchingWeight() - bonus * matching.matchingSize(), ms);
}
`

const isQuick = process.argv.includes('--quick')
const lemon = compileLemon()
const timings: Timing[] = []
for (const row of rows) timings.push(await measure(row))
timings.push(await measureZeros(), await measureTyped())
print(timings)

async function measure(row: Row): Promise<Timing> {
  const edges = weights(row)
  const people = peopleOf(row.people, edges)
  const [found, ours] = await best(5, () => pair(people))
  const [verdict, verified] = await best(2, async () => verifyPairing(people, found))
  if (!verdict.ok) throw new Error(`${row.name}: ${verdict.violation}`)
  const same = (pairs: number, weight: number, who: string): void => {
    if (pairs !== found.pairs.length || weight !== found.weight)
      throw new Error(`${row.name}: ${who} found ${pairs}, ${weight}`)
  }
  const peer = row.asPeer && !(isQuick && row.people > 500) ? await byEdmondsBlossom(edges, same) : null
  return { name: row.name, pairs: edges.length, ours, verified, peer, lemon: byLemon(row.people, edges, same) }
}

/** 5,000 people who may all meet, most pairs worth nothing: 12.5 million pairs allowed, 125,000 of them listed. */
async function measureZeros(): Promise<Timing> {
  const edges = weights({ name: '', people: 5000, partners: 50, asPeer: false })
  const people = { ...peopleOf(5000, edges), complete: true }
  const [found, ours] = await best(2, () => pair(people))
  const [verdict, verified] = await best(1, async () => verifyPairing(people, found))
  if (!verdict.ok) throw new Error(verdict.violation)
  return { name: '5,000 complete, 1 % above 0', pairs: (5000 * 4999) / 2, ours, verified, peer: null, lemon: null }
}

/** 5,000 people with 12.5 million different weights, as typed arrays: too many for a list of objects. */
async function measureTyped(): Promise<Timing> {
  const size = 5000
  const random = randomFrom(size)
  const start = Int32Array.from({ length: size + 1 }, (_, i) => i * size - (i * (i + 1)) / 2)
  const other = new Int32Array(start[size] ?? 0)
  for (let i = 0, k = 0; i < size; i++) for (let j = i + 1; j < size; j++) other[k++] = j
  const weight = Int32Array.from(other, () => 1 + Math.floor(random() * 1000))
  const names = Array.from({ length: size }, (_, i) => `p${i}`)
  const graph: PairingGraph = { size, start, other, weight, complete: false, bonus: bonuses(names, 1000, {}) }
  const [, ours] = await best(2, () => inTurns(solvePairing(graph)))
  return { name: '5,000 complete, typed', pairs: other.length, ours, verified: null, peer: null, lemon: null }
}

/** Random weights 1 … 1,000 on all pairs, or on `partners` random ones for each person on average. */
function weights({ people, partners }: Row): Edge[] {
  const random = randomFrom(people + partners)
  const share = partners === 0 ? 1 : partners / (people - 1)
  const edges: Edge[] = []
  for (let i = 0; i < people; i++)
    for (let j = i + 1; j < people; j++)
      if (share === 1 || random() < share) edges.push([i, j, 1 + Math.floor(random() * 1000)])
  return edges
}

function peopleOf(size: number, edges: readonly Edge[]): People {
  const people = Array.from({ length: size }, (_, i) => `p${i}`)
  return { people, pairs: edges.map(([i, j, weight]): WeightedPair => ({ a: `p${i}`, b: `p${j}`, weight })) }
}

/** The last result, and the least CPU time in milliseconds of some runs, all threads included. */
async function best<T>(runs: number, work: () => Promise<T>): Promise<[T, number]> {
  let least = Infinity
  let result: T
  do {
    const before = process.cpuUsage()
    result = await work()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  } while (--runs > 0)
  return [result, least]
}

type Same = (pairs: number, weight: number, who: string) => void

async function byEdmondsBlossom(edges: readonly Edge[], same: Same): Promise<number> {
  const blossom: (edges: readonly Edge[], most: boolean) => number[] = createRequire(import.meta.url)('edmonds-blossom')
  const [mates, ms] = await best(1, async () => blossom(edges, true))
  const matched = edges.filter(([i, j]) => mates[i] === j)
  same(
    matched.length,
    matched.reduce((sum, [, , weight]) => sum + weight, 0),
    'edmonds-blossom',
  )
  return ms
}

/** A program that reads a graph and prints pairs, weight and CPU milliseconds; `undefined` without g++ or LEMON. */
function compileLemon(): { folder: string; program: string } | undefined {
  const include = process.env['LEMON_INCLUDE'] ?? '/usr/include'
  if (!existsSync(join(include, 'lemon/matching.h'))) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'circles-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'pairing.cpp'), LEMON)
  try {
    execFileSync('g++', ['-O2', '-w', '-I', include, '-o', join(folder, 'pairing'), join(folder, 'pairing.cpp')])
    return { folder, program: join(folder, 'pairing') }
  } catch {
    return undefined
  }
}

function byLemon(people: number, edges: readonly Edge[], same: Same): number | null {
  if (lemon === undefined) return null
  const file = join(lemon.folder, 'graph.txt')
  writeFileSync(file, `${people} ${edges.length}\n${edges.map((edge) => edge.join(' ')).join('\n')}\n`)
  const runs = Array.from({ length: 2 }, () =>
    execFileSync(lemon.program, [file], { encoding: 'utf8' }).trim().split(' ').map(Number),
  )
  const [pairs = 0, weight = 0] = runs[0] ?? []
  same(pairs, weight, 'LEMON')
  return Math.min(...runs.map(([, , ms = 0]) => ms))
}

function print(timings: readonly Timing[]): void {
  const ms = (value: number | null): string =>
    value === null ? '–' : value < 10 ? value.toFixed(1) : String(Math.round(value))
  const ratio = (value: number | null, ours: number): string =>
    value === null ? '' : ` (${(value / ours).toFixed(1)}×)`
  console.log(
    '| people | pairs | this package, ms | verify, ms | edmonds-blossom, ms | LEMON C++, ms |\n|---|---|---|---|---|---|',
  )
  for (const { name, pairs, ours, verified, peer, lemon: cpp } of timings)
    console.log(
      `| ${name} | ${pairs.toLocaleString('en-GB')} | ${ms(ours)} | ${ms(verified)} | ${ms(peer)}${ratio(peer, ours)} | ${ms(cpp)}${ratio(cpp, ours)} |`,
    )
  if (lemon === undefined)
    console.log('LEMON is not installed here (g++ and lemon/matching.h): its column is left out.')
  console.log(
    JSON.stringify({
      bench: 'circles',
      unit: 'ms CPU',
      peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
      rows: timings,
    }),
  )
}
