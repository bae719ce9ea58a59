import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Costs, Network } from '../src/flow/network.ts'
import { costOf } from '../src/flow/lexicographic.ts'
import { cheapest } from '../src/flow/portfolio.ts'
import { match } from '../src/match.ts'
import { verify } from '../src/verify.ts'
import { best } from './cpu.ts'
import { asInstance, type Sparse } from './families.ts'
import { byScipy } from './scipy.ts'

/** The library's own address, and where its files are kept. */
const SOURCE = 'http://people.brunel.ac.uk/~mastjjb/jeb/orlib/files/'
const FOLDER = 'var/or-library'

/** Costs become scores: what is saved against the highest score there is. */
const HIGHEST = 10_000

/** The assignment instances of the OR-Library (Beasley 1990) and their published optima. */
const OPTIMA: Readonly<Record<string, number>> = {
  assign100: 305,
  assign200: 475,
  assign300: 626,
  assign400: 804,
  assign500: 991,
  assign600: 1176,
  assign700: 1362,
  assign800: 1552,
  assignp800: 2239,
  assignp1500: 5839,
  assignp3000: 18_696,
  assignp5000: 48_533,
}

export type LibraryRow = {
  readonly name: string
  readonly published: number
  readonly found: number
  readonly ms: number
  /** The same work by scipy (LAPJV, for sparse files LAPJVsp). */
  readonly scipyMs: number
}

/** Solves the instances whose files are there or can be fetched, each with an accepted certificate; `absent` names the others. */
export async function orLibrary(): Promise<{ solved: LibraryRow[]; absent: string[] }> {
  const names = Object.keys(OPTIMA)
  const present: string[] = []
  for (const name of names) if (await haveFile(name)) present.push(name)
  return { solved: present.map(measured), absent: names.filter((name) => !present.includes(name)) }
}

function measured(name: string): LibraryRow {
  const graph = read(name, readFileSync(fileOf(name), 'utf8'))
  const { net, costs } = networkOf(graph)
  const { ms, value } = best(() => cheapest(net, costs), 3)
  certify(graph, name)
  const scipyMs = byScipy(name.startsWith('assignp') ? 'sparse' : 'dense', graph, 5).ms
  return { name, published: OPTIMA[name] ?? 0, found: costOf(net, costs, value), ms, scipyMs }
}

/** Matched through the front door, the same instance must reach the published optimum with a certificate that stands. */
function certify(graph: Sparse, name: string): void {
  const instance = asInstance(graph)
  const result = match(instance)
  const verdict = verify(instance, result)
  if (!verdict.ok) throw new Error(`${name}: ${verdict.violation}`)
  const score = result.levels.find(({ id }) => id === 'score')?.value
  const optimum = HIGHEST * graph.mentees - (OPTIMA[name] ?? 0)
  if (score !== optimum) throw new Error(`${name}: the best score is ${optimum}, match found ${score}.`)
}

const fileOf = (name: string) => join(FOLDER, `${name}.txt`)

/** Whether the file of an instance is there, after an attempt to fetch it from where the library is published. */
async function haveFile(name: string): Promise<boolean> {
  if (existsSync(fileOf(name))) return true
  try {
    const answer = await fetch(`${SOURCE}${name}.txt`, { signal: AbortSignal.timeout(20_000) })
    if (!answer.ok) return false
    const text = await answer.text()
    if (!/^\s*\d+\s+\d/.test(text)) return false
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(fileOf(name), text)
    return true
  } catch {
    return false
  }
}

/** "assign" files hold the size and then the matrix; "assignp" files the size and then lines of row, column, cost. */
function read(name: string, text: string): Sparse {
  const [size = 0, ...numbers] = text.split(/\s+/).filter(Boolean).map(Number)
  const isSparse = name.startsWith('assignp')
  const cells = isSparse
    ? Array.from({ length: Math.floor(numbers.length / 3) }, (_, k) => numbers.slice(3 * k, 3 * k + 3))
    : numbers.map((cost, k) => [Math.floor(k / size) + 1, (k % size) + 1, cost])
  const sorted = cells.toSorted(([a = 0], [b = 0]) => a - b)
  const rowPtr = new Int32Array(size + 1)
  for (const [i = 0] of sorted) rowPtr[i] = (rowPtr[i] ?? 0) + 1
  for (let i = 0; i < size; i++) rowPtr[i + 1] = (rowPtr[i + 1] ?? 0) + (rowPtr[i] ?? 0)
  return {
    mentees: size,
    mentors: size,
    capacity: new Int32Array(size).fill(1),
    rowPtr,
    mentor: Int32Array.from(sorted, ([, j = 1]) => j - 1),
    score: Int32Array.from(sorted, ([, , cost = 0]) => HIGHEST - cost),
  }
}

function networkOf({ mentees, mentors, rowPtr, mentor, score, capacity }: Sparse): { net: Network; costs: Costs } {
  const net = {
    rows: mentees,
    columns: mentors,
    rowPtr,
    column: mentor,
    must: new Uint8Array(mentees),
    lower: new Int32Array(mentors),
    upper: capacity,
  }
  const arc = Float64Array.from(score, (points) => HIGHEST - points)
  return { net, costs: { arc, out: new Float64Array(mentees).fill(1e7) } }
}
