import type { Blossoms } from './blossoms.ts'

/** An odd set of people that helps the pairs inside it, lying within another set (its number) or none (−1). */
export type OddSet = { price: number; within: number }

/**
 * Why no pairing is better, in half points, everything in the order of the input: `prices[i]` is what person i pays,
 * `within[i]` the number of the smallest odd set around them (−1: none); sets come after the sets they lie within.
 */
export type PairingCertificate = { prices: number[]; within: number[]; oddSets: OddSet[] }

/** The certificate of a finished search, for people that are vertex vertexOf[i]. O(people). */
export function certificateOf(blossoms: Blossoms, vertexOf: Int32Array): PairingCertificate {
  const number = new Map<number, number>()
  const oddSets: OddSet[] = []
  for (const node of outsideIn(blossoms)) {
    const price = blossoms.price[node] ?? 0
    const within = number.get(blossoms.parent[node] ?? -1) ?? -1
    number.set(node, price > 0 ? oddSets.length : within)
    if (price > 0) oddSets.push({ price, within })
  }
  return {
    prices: Array.from(vertexOf, (v) => blossoms.price[v] ?? 0),
    within: Array.from(vertexOf, (v) => number.get(blossoms.parent[v] ?? -1) ?? -1),
    oddSets,
  }
}

/** All blossoms, each after those around it. */
function outsideIn({ size, ring, parent }: Blossoms): number[] {
  const order: number[] = []
  for (let node = size; node < 2 * size; node++) if (ring[node] !== undefined && parent[node] === -1) order.push(node)
  for (const node of order) for (const child of ring[node]?.nodes ?? []) if (child >= size) order.push(child)
  return order
}
