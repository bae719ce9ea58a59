/** Disjoint sets of whole numbers that only ever grow together (Galler and Fischer 1964). */
export type Circles = { parent: Int32Array }

/** `size` numbers, each in a circle of its own. */
export const circles = (size: number): Circles => ({ parent: Int32Array.from({ length: size }, (_, k) => k) })

/** The number that stands for the circle of `k`. Almost O(1), for the way is halved each time. */
export function circleOf({ parent }: Circles, k: number): number {
  let at = k
  while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at
  return at
}

/** Makes one circle of the circles of `a` and `b`. */
export function join(all: Circles, a: number, b: number): void {
  all.parent[circleOf(all, a)] = circleOf(all, b)
}
