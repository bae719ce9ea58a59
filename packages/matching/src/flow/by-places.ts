import { isOpen } from './auction.ts'
import type { Assignment, Costs, Network } from './network.ts'
import { shortestPaths } from './shortest-paths.ts'

/** Arcs that copies of columns may add, as a multiple of all arcs. */
const MOST_COPIES = 4

/** Whether there are fewer places than rows and the mirror image is not much larger than the network. */
export function isShortOfPlaces(net: Network, costs: Costs): boolean {
  let places = 0
  for (const most of net.upper) places += most
  if (places >= net.rows || !isOpen(net, costs)) return false
  let arcs = 0
  for (const j of net.column) arcs += net.upper[j] ?? 0
  return arcs <= MOST_COPIES * net.column.length
}

/**
 * The cheapest assignment with the roles changed: every single place looks for a row, instead of every row for a place.
 * When places are scarce this avoids searching for rows that have to stay out. A place that takes row i over arc a
 * saves out[i] − cost[a]; so its own cost is minus that, or 0 for staying empty, and a row's price is what it saves. Duals of
 * the mirror image are duals of the original: u = out − price of the row, price of a column = −u of its places,
 * which agree because the places of a column are all alike.
 */
export function byPlaces(net: Network, costs: Costs): Assignment {
  const { mirror, mirrorCosts, arc, first } = mirrored(net, costs)
  const found = shortestPaths(mirror, mirrorCosts)
  const arcOf = new Int32Array(net.rows).fill(-1)
  for (const taken of found.arcOf) if (taken >= 0) arcOf[mirror.column[taken] ?? 0] = arc[taken] ?? -1
  return {
    arcOf,
    u: found.price.map((price, i) => (costs.out[i] ?? 0) - price),
    price: Float64Array.from(net.upper, (most, j) => (most > 0 ? 0 - (found.u[first[j] ?? 0] ?? 0) : 0)),
    work: found.work,
  }
}

type Mirror = { mirror: Network; mirrorCosts: Costs; arc: Int32Array; first: Int32Array }

/** One row per place, one column per row; arc[b] is the original of mirrored arc b, first[j] the first place of column j. */
function mirrored(net: Network, costs: Costs): Mirror {
  const { lists, start } = arcsByColumn(net)
  const first = new Int32Array(net.columns + 1)
  for (let j = 0; j < net.columns; j++) first[j + 1] = (first[j] ?? 0) + (net.upper[j] ?? 0)
  const rows = first[net.columns] ?? 0
  const rowPtr = new Int32Array(rows + 1)
  for (let j = 0; j < net.columns; j++)
    for (let row = first[j] ?? 0; row < (first[j + 1] ?? 0); row++)
      rowPtr[row + 1] = (rowPtr[row] ?? 0) + (start[j + 1] ?? 0) - (start[j] ?? 0)
  const arc = new Int32Array(rowPtr[rows] ?? 0)
  for (let j = 0; j < net.columns; j++)
    for (let row = first[j] ?? 0; row < (first[j + 1] ?? 0); row++)
      arc.set(lists.subarray(start[j], start[j + 1]), rowPtr[row])
  const rowOf = new Int32Array(net.column.length)
  for (let i = 0; i < net.rows; i++) rowOf.fill(i, net.rowPtr[i], net.rowPtr[i + 1])
  const column = arc.map((a) => rowOf[a] ?? 0)
  const own = new Float64Array(arc.length)
  for (let b = 0; b < arc.length; b++) own[b] = (costs.arc[arc[b] ?? 0] ?? 0) - (costs.out[column[b] ?? 0] ?? 0)
  const mirror = {
    rows,
    columns: net.rows,
    rowPtr,
    column,
    must: new Uint8Array(rows),
    lower: new Int32Array(net.rows),
    upper: new Int32Array(net.rows).fill(1),
  }
  return { mirror, mirrorCosts: { arc: own, out: new Float64Array(rows) }, arc, first }
}

/** The arcs into every column, in order of the columns. */
function arcsByColumn({ column, columns }: Network): { lists: Int32Array; start: Int32Array } {
  const start = new Int32Array(columns + 1)
  for (const j of column) start[j + 1] = (start[j + 1] ?? 0) + 1
  for (let j = 0; j < columns; j++) start[j + 1] = (start[j + 1] ?? 0) + (start[j] ?? 0)
  const fill = start.slice()
  const lists = new Int32Array(column.length)
  for (let a = 0; a < column.length; a++) {
    const j = column[a] ?? 0
    lists[fill[j] ?? 0] = a
    fill[j] = (fill[j] ?? 0) + 1
  }
  return { lists, start }
}
