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
  for (let a = 0; a < net.column.length; a++) arcs += net.upper[net.column[a] ?? 0] ?? 0
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
  const { mirror, mirrorCosts, first } = mirrored(net, costs)
  const found = shortestPaths(mirror, mirrorCosts)
  const arcOf = new Int32Array(net.rows).fill(-1)
  for (let j = 0; j < net.columns; j++)
    for (let place = first[j] ?? 0; place < (first[j + 1] ?? 0); place++) {
      const i = mirror.column[found.arcOf[place] ?? -1]
      if (i !== undefined) arcOf[i] = net.column.indexOf(j, net.rowPtr[i])
    }
  return {
    arcOf,
    u: found.price.map((price, i) => (costs.out[i] ?? 0) - price),
    price: Float64Array.from(net.upper, (most, j) => (most > 0 ? 0 - (found.u[first[j] ?? 0] ?? 0) : 0)),
    work: found.work,
  }
}

type Mirror = { mirror: Network; mirrorCosts: Costs; first: Int32Array }

/** One row per place, one column per row; the places of column j are the rows first[j] … first[j + 1] − 1. */
function mirrored(net: Network, costs: Costs): Mirror {
  const count = arcsPerColumn(net)
  const first = new Int32Array(net.columns + 1)
  for (let j = 0; j < net.columns; j++) first[j + 1] = (first[j] ?? 0) + (net.upper[j] ?? 0)
  const rows = first[net.columns] ?? 0
  const rowPtr = new Int32Array(rows + 1)
  for (let j = 0; j < net.columns; j++)
    for (let row = first[j] ?? 0; row < (first[j + 1] ?? 0); row++)
      rowPtr[row + 1] = (rowPtr[row] ?? 0) + (count[j] ?? 0)
  const mirror = {
    rows,
    columns: net.rows,
    rowPtr,
    column: new Int32Array(rowPtr[rows] ?? 0),
    must: new Uint8Array(rows),
    lower: new Int32Array(net.rows),
    upper: new Int32Array(net.rows).fill(1),
  }
  const own = new Float64Array(mirror.column.length)
  layOut(net, costs, { mirror, first, own })
  return { mirror, mirrorCosts: { arc: own, out: new Float64Array(rows) }, first }
}

type Layout = Pick<Mirror, 'mirror' | 'first'> & { own: Float64Array }

/** Lists every arc with the first place of its column, in one pass over the rows, and copies the lists to the others. */
function layOut(net: Network, costs: Costs, { mirror, first, own }: Layout): void {
  const next = Int32Array.from({ length: net.columns }, (_, j) => mirror.rowPtr[first[j] ?? 0] ?? 0)
  const { rowPtr, column, upper } = net
  for (let i = 0; i < net.rows; i++) {
    const out = costs.out[i] ?? 0
    const end = rowPtr[i + 1] ?? 0
    for (let a = rowPtr[i] ?? 0; a < end; a++) {
      const j = column[a] ?? 0
      if (upper[j] === 0) continue
      const b = next[j] ?? 0
      next[j] = b + 1
      mirror.column[b] = i
      own[b] = (costs.arc[a] ?? 0) - out
    }
  }
  for (let j = 0; j < net.columns; j++)
    for (let place = (first[j] ?? 0) + 1; place < (first[j + 1] ?? 0); place++)
      for (const list of [mirror.column, own])
        list.copyWithin(
          mirror.rowPtr[place] ?? 0,
          mirror.rowPtr[first[j] ?? 0] ?? 0,
          mirror.rowPtr[(first[j] ?? 0) + 1] ?? 0,
        )
}

function arcsPerColumn({ column, columns }: Network): Int32Array {
  const count = new Int32Array(columns)
  for (let a = 0; a < column.length; a++) {
    const j = column[a] ?? 0
    count[j] = (count[j] ?? 0) + 1
  }
  return count
}
