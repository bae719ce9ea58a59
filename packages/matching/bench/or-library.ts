import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Costs, Network } from '../src/flow/network.ts'
import { costOf } from '../src/flow/lexicographic.ts'
import { cheapest } from '../src/flow/portfolio.ts'
import { best } from './cpu.ts'

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

export type LibraryRow = { name: string; published: number; found: number; ms: number }

/** Solves the instances whose files (NAME.txt) lie in bench/or-library; `absent` names the others. */
export function orLibrary(): { solved: LibraryRow[]; absent: string[] } {
  const folder = join(import.meta.dirname, 'or-library')
  const names = Object.keys(OPTIMA)
  const present = names.filter((name) => existsSync(join(folder, `${name}.txt`)))
  const solved = present.map((name) => {
    const { net, costs } = read(name, readFileSync(join(folder, `${name}.txt`), 'utf8'))
    const { ms, value } = best(() => cheapest(net, costs), 3)
    return { name, published: OPTIMA[name] ?? 0, found: costOf(net, costs, value), ms }
  })
  return { solved, absent: names.filter((name) => !present.includes(name)) }
}

/** "assign" files hold the size and then the matrix; "assignp" files the size and then lines of row, column, cost. */
function read(name: string, text: string): { net: Network; costs: Costs } {
  const [size = 0, ...numbers] = text.split(/\s+/).filter(Boolean).map(Number)
  const isSparse = name.startsWith('assignp')
  const cells = isSparse
    ? Array.from({ length: Math.floor(numbers.length / 3) }, (_, k) => numbers.slice(3 * k, 3 * k + 3))
    : numbers.map((cost, k) => [Math.floor(k / size) + 1, (k % size) + 1, cost])
  const sorted = cells.toSorted(([a = 0], [b = 0]) => a - b)
  const rowPtr = new Int32Array(size + 1)
  for (const [i = 0] of sorted) rowPtr[i] = (rowPtr[i] ?? 0) + 1
  for (let i = 0; i < size; i++) rowPtr[i + 1] = (rowPtr[i + 1] ?? 0) + (rowPtr[i] ?? 0)
  const column = Int32Array.from(sorted, ([, j = 1]) => j - 1)
  const net = {
    rows: size,
    columns: size,
    rowPtr,
    column,
    must: new Uint8Array(size),
    lower: new Int32Array(size),
    upper: new Int32Array(size).fill(1),
  }
  return {
    net,
    costs: { arc: Float64Array.from(sorted, ([, , cost = 0]) => cost), out: new Float64Array(size).fill(1e7) },
  }
}
