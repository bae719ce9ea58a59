import { isOnly } from '../flow/unique.ts'
import { OUT, type Ties } from './examine.ts'
import { excess, type Standing } from './standing.ts'

/**
 * Whether nobody could sit elsewhere without a loss at some level: then the result is the only optimal one. Looks at
 * rows with ties alone, for others cannot move, and at the columns they could leave or reach. O(rows + columns + ties).
 */
export function isSettled(standing: Standing, ties: Ties): boolean {
  const { rows, columns, at } = standing
  const number = new Int32Array(columns.length).fill(-1)
  const reached: number[] = []
  const nodeOf = (c: number): number => {
    if ((number[c] ?? -1) < 0) number[c] = reached.push(c) - 1
    return number[c] ?? -1
  }
  const [rowPtr, column, arcOf, must]: [number[], number[], number[], number[]] = [[0], [], [], []]
  for (let r = 0; r < rows.length; r++) {
    const own = ties[r]
    if (!own) continue
    const c = at[r] ?? -1
    arcOf.push(c < 0 ? -1 : column.length)
    if (c >= 0) column.push(nodeOf(c))
    for (const n of own) if (n !== OUT) column.push(nodeOf(rows[r]?.column[n] ?? 0))
    must.push(own.includes(OUT) ? 0 : 1)
    rowPtr.push(column.length)
  }
  const net = {
    rows: arcOf.length,
    columns: reached.length,
    rowPtr: Int32Array.from(rowPtr),
    column: Int32Array.from(column),
    must: Uint8Array.from(must),
    ...room(standing, reached, { column, arcOf }),
  }
  return isOnly({ net, mentees: net.rows }, Int32Array.from(arcOf))
}

/** Bounds that leave every column exactly the places it could close or fill without a loss, counting only some rows. */
function room(
  standing: Standing,
  reached: readonly number[],
  { column, arcOf }: { column: readonly number[]; arcOf: readonly number[] },
): { lower: Int32Array; upper: Int32Array } {
  const counted = new Int32Array(reached.length)
  for (const a of arcOf) if (a >= 0) counted[column[a] ?? 0] = (counted[column[a] ?? 0] ?? 0) + 1
  const lower = counted.map((count, node) => {
    const c = reached[node] ?? 0
    const load = standing.load[c] ?? 0
    return load > 0 && excess(standing, c, load) === 0 ? count - 1 : count
  })
  const upper = counted.map((count, node) => {
    const c = reached[node] ?? 0
    const next = (standing.load[c] ?? 0) + 1
    return next <= (standing.capacity[c] ?? 0) && excess(standing, c, next) === 0 ? count + 1 : count
  })
  return { lower, upper }
}
