import { slotCost, type Assignment, type Costs, type Network } from './network.ts'

/** A network whose assignments are exactly the optimal ones of a wider network; `arc[a]` is arc a's number there. */
export type Face = { net: Network; arc: Int32Array }

/**
 * Everything that can still happen once a level is optimal. By complementary slackness an assignment is optimal
 * exactly when it uses only tight arcs, places every row that costs less than staying out, and fills each column
 * up to the places that charge less than its price and not beyond those that charge more. O(arcs).
 */
export function face(net: Network, costs: Costs, optimum: Assignment): Face {
  const { lower, upper } = loads(net, costs, optimum)
  const tight = (a: number, i: number): boolean => {
    const j = net.column[a] ?? 0
    return (upper[j] ?? 0) > 0 && (costs.arc[a] ?? 0) - (optimum.u[i] ?? 0) + (optimum.price[j] ?? 0) === 0
  }
  const kept = new Int32Array(net.column.length)
  const rowPtr = new Int32Array(net.rows + 1)
  let count = 0
  for (let i = 0; i < net.rows; i++) {
    const end = net.rowPtr[i + 1] ?? 0
    for (let a = net.rowPtr[i] ?? 0; a < end; a++) if (tight(a, i)) kept[count++] = a
    rowPtr[i + 1] = count
  }
  const arc = kept.slice(0, count)
  const must = net.must.map((forced, i) => (forced || (optimum.u[i] ?? 0) < (costs.out[i] ?? 0) ? 1 : 0))
  return { net: { ...net, rowPtr, column: arc.map((a) => net.column[a] ?? 0), must, lower, upper }, arc }
}

function loads(net: Network, costs: Costs, { price }: Assignment): { lower: Int32Array; upper: Int32Array } {
  const lower = net.lower.slice()
  const upper = net.lower.slice()
  for (let j = 0; j < net.columns; j++) {
    const most = net.upper[j] ?? 0
    const worth = price[j] ?? 0
    let k = lower[j] ?? 0
    while (k < most && slotCost(costs.slots, j, k) < worth) k++
    lower[j] = k
    while (k < most && slotCost(costs.slots, j, k) <= worth) k++
    upper[j] = k
  }
  return { lower, upper }
}
