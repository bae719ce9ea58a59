import type { Costs, Network } from './network.ts'

const SHORTLIST = 8

/**
 * What rows look at when they bid: every row keeps a shortlist of the arcs that were cheapest when it last looked at
 * all of them, and what the cheapest of the others cost then (`rest`). Prices never fall, so as long as the second choice
 * on the list costs no more than `rest`, the list decides. arc[i × SHORTLIST + k] is −1 where a row has fewer arcs.
 */
export type Bidders = {
  net: Network
  cost: Float64Array
  out: Float64Array
  price: Float64Array
  list: Int32Array
  rest: Float64Array
  work: number
}

/** A row's choice: the arc (−1: stay out), what it costs in all, and what the second choice would. */
export type Choice = { arc: number; least: number; second: number }

export const biddersOf = (net: Network, costs: Costs): Bidders => ({
  net,
  cost: costs.arc,
  out: costs.out,
  price: new Float64Array(net.columns),
  list: new Int32Array(net.rows * SHORTLIST).fill(-1),
  rest: new Float64Array(net.rows).fill(-Infinity),
  work: 0,
})

/** Finds the row's choice at the present prices into `choice`. O(1) as long as the shortlist decides, else O(arcs of the row). */
export function choose(bidders: Bidders, i: number, choice: Choice): void {
  fromShortlist(bidders, i, choice)
  if (choice.second <= (bidders.rest[i] ?? 0)) return
  lookAtAll(bidders, i)
  fromShortlist(bidders, i, choice)
}

function fromShortlist({ net, cost, out, price, list }: Bidders, i: number, choice: Choice): void {
  choice.arc = -1
  choice.least = out[i] ?? 0
  choice.second = Infinity
  for (let k = i * SHORTLIST; k < (i + 1) * SHORTLIST; k++) {
    const a = list[k] ?? -1
    if (a < 0) return
    const total = (cost[a] ?? 0) + (price[net.column[a] ?? 0] ?? 0)
    if (total < choice.least) {
      choice.second = choice.least
      choice.least = total
      choice.arc = a
    } else if (total < choice.second) choice.second = total
  }
}

const totals = new Float64Array(SHORTLIST + 1)

/** Makes the shortlist anew: the cheapest arcs by insertion; most arcs fail at the first comparison. */
function lookAtAll(bidders: Bidders, i: number): void {
  const { net, cost, price, list, rest } = bidders
  const from = i * SHORTLIST
  const end = net.rowPtr[i + 1] ?? 0
  const start = net.rowPtr[i] ?? 0
  totals.fill(Infinity)
  list.fill(-1, from, from + SHORTLIST)
  for (let a = start; a < end; a++) {
    const total = (cost[a] ?? 0) + (price[net.column[a] ?? 0] ?? 0)
    if (total >= (totals[SHORTLIST] ?? 0)) continue
    let k = SHORTLIST
    if (total >= (totals[SHORTLIST - 1] ?? 0)) {
      totals[SHORTLIST] = total
      continue
    }
    totals[SHORTLIST] = totals[SHORTLIST - 1] ?? 0
    for (k = SHORTLIST - 1; k > 0 && (totals[k - 1] ?? 0) > total; k--) {
      totals[k] = totals[k - 1] ?? 0
      list[from + k] = list[from + k - 1] ?? -1
    }
    totals[k] = total
    list[from + k] = a
  }
  rest[i] = totals[SHORTLIST] ?? 0
  bidders.work += end - start
}
