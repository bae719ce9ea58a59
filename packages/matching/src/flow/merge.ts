import { spanOf, type Assignment, type Costs, type Network, type Slots } from './network.ts'

/** Several levels of costs as one: a unit of an earlier level outweighs all the later ones can differ by. */
export type Merged = { parts: Costs[]; weights: number[]; costs: Costs }

/** One level alone. */
export const alone = (costs: Costs): Merged => ({ parts: [costs], weights: [1], costs })

/**
 * The levels so far with one more below them, or undefined when sums would leave the exact integers. A path changes
 * places between at most min(rows, columns) rows, so that many times the span of the new level bounds what it can
 * contribute, and four times that keeps the parts of a dual apart. O(arcs).
 */
export function withNext(net: Network, { parts, weights, costs }: Merged, next: Costs): Merged | undefined {
  const reach = Math.min(net.rows, net.columns) + 2
  const weight = 4 * reach * spanOf(next)
  if (!Number.isSafeInteger(spanOf(costs) * weight * reach * 16)) return undefined
  const sum = (high: Float64Array, low: Float64Array): Float64Array =>
    high.map((value, k) => value * weight + (low[k] ?? 0))
  const merged: Costs = { arc: sum(costs.arc, next.arc), out: sum(costs.out, next.out) }
  const slots = sumOfSlots(costs.slots, next.slots, weight)
  if (slots) merged.slots = slots
  return { parts: [...parts, next], weights: [...weights.map((w) => w * weight), 1], costs: merged }
}

function sumOfSlots(high: Slots | undefined, low: Slots | undefined, weight: number): Slots | undefined {
  const shape = high ?? low
  return (
    shape && { ptr: shape.ptr, cost: shape.cost.map((_, k) => (high?.cost[k] ?? 0) * weight + (low?.cost[k] ?? 0)) }
  )
}

/** The duals of every level, read off the duals of the merged costs: the nearest multiple of each weight in turn. */
export function dualsOf({ weights }: Merged, { arcOf, u, price, work }: Assignment): Assignment[] {
  const [restU, restPrice] = [u.slice(), price.slice()]
  return weights.map((weight) => ({
    arcOf,
    u: takeMultiples(restU, weight),
    price: takeMultiples(restPrice, weight),
    work,
  }))
}

function takeMultiples(rest: Float64Array, weight: number): Float64Array {
  return rest.map((value, k) => {
    const multiple = Math.round(value / weight)
    rest[k] = value - multiple * weight
    return multiple
  })
}
