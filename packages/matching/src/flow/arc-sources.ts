import type { Costs, Network } from './network.ts'

/**
 * Arcs too many to copy. `cheapest(i, ask)` lists the arcs of row i, by their own numbers, that cost least at some
 * prices: at most `count`, all below `limit`, cheapest first.
 */
export type ArcSource = {
  rows: number
  columns: number
  upper: Int32Array
  out: Float64Array
  columnOf: (arc: number, row: number) => number
  costOf: (arc: number) => number
  cheapest: (row: number, ask: Ask) => number[]
}

type Ask = { count: number; limit: number; price: Float64Array }

/** A full table of costs: row i and column j cost cost[i × columns + j]; column j has upper[j] places. */
export type Table = { rows: number; columns: number; cost: Uint16Array; out: Float64Array; upper: Int32Array }

/** The arcs of a table, numbered like its cells. Columns without places are left out. */
export function tableArcs({ rows, columns, cost, out, upper }: Table): ArcSource {
  const isShut = upper.includes(0)
  return {
    rows,
    columns,
    upper,
    out,
    columnOf: (arc, row) => arc - row * columns,
    costOf: (arc) => cost[arc] ?? 0,
    cheapest: (row, ask) => {
      const list = shortlist(ask)
      const cells = { cost, price: isShut ? shut(ask.price, upper) : ask.price, start: row * columns }
      const first = firstOf(row, columns)
      lookAt(list, cells, { from: first, to: columns })
      lookAt(list, cells, { from: 0, to: first })
      return list.arcs
    },
  }
}

/** A row of a table at some prices. */
type Cells = { cost: Uint16Array; price: Float64Array; start: number }

/** Puts those of some columns of a row that are cheap enough on the list. Nearly every cell fails, and there may be hundreds of millions. */
function lookAt(list: Shortlist, { cost, price, start }: Cells, { from, to }: { from: number; to: number }): void {
  let { limit } = list
  for (let j = from; j < to; j++) {
    const total = (cost[start + j] ?? 0) + (price[j] ?? 0)
    if (total >= limit) continue
    insert(list, start + j, total)
    limit = list.limit
  }
}

/** The prices with those of columns without places out of reach. */
const shut = (price: Float64Array, upper: Int32Array): Float64Array =>
  price.map((value, j) => (upper[j] === 0 ? Infinity : value))

/** The arcs of a network, by its own numbers. */
export function networkArcs({ rows, columns, upper, rowPtr, column }: Network, costs: Costs): ArcSource {
  return {
    rows,
    columns,
    upper,
    out: costs.out,
    columnOf: (arc) => column[arc] ?? 0,
    costOf: (arc) => costs.arc[arc] ?? 0,
    cheapest: (row, ask) => {
      const list = shortlist(ask)
      const { price } = ask
      const [start, end] = [rowPtr[row] ?? 0, rowPtr[row + 1] ?? 0]
      for (let n = start, a = start + firstOf(row, end - start); n < end; n++, a = a + 1 < end ? a + 1 : start) {
        const total = (costs.arc[a] ?? 0) + (price[column[a] ?? 0] ?? 0)
        if (total < list.limit) insert(list, a, total)
      }
      return list.arcs
    },
  }
}

/** Rows begin to look at different arcs, so that equally cheap ones do not lead all of them to the same columns. */
export const firstOf = (row: number, arcs: number): number =>
  (arcs === 0 ? 0 : Math.imul(row, 0x9e3779b1) >>> 0) % Math.max(1, arcs)

/** The cheapest arcs so far; `limit` is what a further one must stay below. */
type Shortlist = { arcs: number[]; totals: number[]; count: number; limit: number }

const shortlist = ({ count, limit }: Ask): Shortlist => ({ arcs: [], totals: [], count, limit })

function insert(list: Shortlist, arc: number, total: number): void {
  const { arcs, totals, count } = list
  let k = Math.min(arcs.length, count - 1)
  for (; k > 0 && (totals[k - 1] ?? 0) > total; k--) {
    arcs[k] = arcs[k - 1] ?? 0
    totals[k] = totals[k - 1] ?? 0
  }
  arcs[k] = arc
  totals[k] = total
  if (arcs.length === count) list.limit = Math.min(list.limit, totals[count - 1] ?? 0)
}
