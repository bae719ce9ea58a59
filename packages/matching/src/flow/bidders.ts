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

const totals = new Float64Array(SHORTLIST)

/**
 * Makes the shortlist anew. What the dearest arc of the old list costs by now bounds the new one from the start, so
 * most arcs fail at the first comparison.
 */
function lookAtAll(bidders: Bidders, i: number): void {
  const { net, cost, price, list, rest } = bidders
  const { column } = net
  const from = i * SHORTLIST
  const start = net.rowPtr[i] ?? 0
  const end = net.rowPtr[i + 1] ?? 0
  let limit = dearest(bidders, i)
  let others = Infinity
  totals.fill(Infinity)
  list.fill(-1, from, from + SHORTLIST)
  for (let a = start; a < end; a++) {
    const total = (cost[a] ?? 0) + (price[column[a] ?? 0] ?? 0)
    if (total > limit || total >= (totals[SHORTLIST - 1] ?? 0)) {
      if (total < others) others = total
      continue
    }
    others = Math.min(others, totals[SHORTLIST - 1] ?? 0)
    insert(list, from, { arc: a, total })
    limit = Math.min(limit, totals[SHORTLIST - 1] ?? 0)
  }
  rest[i] = others
  bidders.work += end - start
}

/** What the dearest arc of a row's shortlist costs; Infinity while the list is not full. */
function dearest({ net, cost, price, list }: Bidders, i: number): number {
  let most = 0
  for (let k = i * SHORTLIST; k < (i + 1) * SHORTLIST; k++) {
    const a = list[k] ?? -1
    if (a < 0) return Infinity
    most = Math.max(most, (cost[a] ?? 0) + (price[net.column[a] ?? 0] ?? 0))
  }
  return most
}

function insert(list: Int32Array, from: number, { arc, total }: { arc: number; total: number }): void {
  let k = SHORTLIST - 1
  for (; k > 0 && (totals[k - 1] ?? 0) > total; k--) {
    totals[k] = totals[k - 1] ?? 0
    list[from + k] = list[from + k - 1] ?? -1
  }
  totals[k] = total
  list[from + k] = arc
}
