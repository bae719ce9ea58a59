/**
 * A bipartite network of rows (each takes one place or stays out) and columns (each holds between `lower` and `upper`
 * rows). Row i owns the arcs rowPtr[i] … rowPtr[i + 1] − 1, and arc a leads to column[a].
 * Rows with `must` = 1 may not stay out.
 */
export type Network = {
  rows: number
  columns: number
  rowPtr: Int32Array
  column: Int32Array
  must: Uint8Array
  lower: Int32Array
  upper: Int32Array
}

/**
 * What one level charges: per arc, per row that stays out and, where given, for the k-th row in a column
 * (slot[slotPtr[j] + k], k from 0, never falling in k). Whole numbers.
 */
export type Costs = { arc: Float64Array; out: Float64Array; slots?: Slots }

export type Slots = { ptr: Int32Array; cost: Float64Array }

/**
 * An optimal flow and its duals: `arcOf[i]` is the arc row i takes or −1, `u[i]` what row i costs,
 * `price[j]` what a place in column j costs on top of its arcs. `work` counts the arcs looked at.
 */
export type Assignment = { arcOf: Int32Array; u: Float64Array; price: Float64Array; work: number }

/** What column j charges for its place number k (from 0): the level's price. */
export const slotCost = (slots: Slots | undefined, j: number, k: number): number =>
  slots ? (slots.cost[(slots.ptr[j] ?? 0) + k] ?? 0) : 0

/**
 * A charge no saving can outweigh: dearer than everything else along a path. It turns "must" into a price. A path, and
 * so a dual, carries it at its two ends at most, so that a few times the charge bounds every sum. Throws when
 * that leaves the 53 bits of exact integers. O(arcs).
 */
export function prohibitive(net: Network, costs: Costs): number {
  const charge = spanOf(costs) * (Math.min(net.rows, net.columns) + 2)
  if (!Number.isSafeInteger(charge * 8))
    throw new RangeError('The costs of this level are too large for exact sums: use smaller scores or fewer people.')
  return charge
}

/** More than the costs of any two choices of one row can differ by. */
export const spanOf = ({ arc, out, slots }: Costs): number =>
  1 + 2 * (largest(arc) + largest(out) + (slots ? largest(slots.cost) : 0))

function largest(values: Float64Array): number {
  let most = 0
  let least = 0
  for (let k = 0; k < values.length; k++) {
    const value = values[k] ?? 0
    if (value > most) most = value
    else if (value < least) least = value
  }
  return Math.max(most, -least)
}
