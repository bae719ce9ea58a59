import { type Ring, join, rebase } from './blossoms.ts'
import { INNER, type Tree } from './alternating-tree.ts'

/** The outermost node that an inner node hangs from, or an outer one: −1 at the root. */
export function above(tree: Tree, node: number): number {
  const { mate, base, top } = tree.blossoms
  if (tree.label[node] === INNER) return top[tree.from[node] ?? 0] ?? -1
  const partner = mate[base[node] ?? 0] ?? -1
  return partner < 0 ? -1 : (top[partner] ?? -1)
}

/**
 * Exchanges matched and unmatched pairs from an outer vertex up to the root, and pairs that vertex with `partner` (−1:
 * nobody).
 */
export function flip(tree: Tree, vertex: number, partner: number): void {
  const { blossoms } = tree
  let node = blossoms.top[vertex] ?? 0
  let upper = blossoms.mate[blossoms.base[node] ?? 0] ?? -1
  rebase(blossoms, node, vertex)
  blossoms.mate[vertex] = partner
  while (upper >= 0) {
    const inner = blossoms.top[upper] ?? 0
    const from = tree.from[inner] ?? 0
    const at = tree.at[inner] ?? 0
    rebase(blossoms, inner, at)
    node = blossoms.top[from] ?? 0
    upper = blossoms.mate[blossoms.base[node] ?? 0] ?? -1
    rebase(blossoms, node, from)
    join(blossoms, at, from)
  }
}

/**
 * The odd circle that an outer-outer pair closes with the tree, beginning at the node where the two ways to the root
 * meet.
 */
export function circle(tree: Tree, v: number, u: number): Ring {
  const { top } = tree.blossoms
  const apex = meeting(tree, top[v] ?? 0, top[u] ?? 0)
  const left = climb(tree, top[v] ?? 0, apex)
  const right = climb(tree, top[u] ?? 0, apex)
  return {
    nodes: [apex, ...left.nodes.reverse(), ...right.nodes],
    near: [...left.high.reverse(), v, ...right.low],
    far: [...left.low.reverse(), u, ...right.high],
  }
}

/** Walks up from both nodes in turn until one comes to where the other has been. */
function meeting(tree: Tree, a: number, b: number): number {
  const seen = new Set<number>()
  let walker = a
  let waiting = b
  for (;;) {
    if (walker >= 0) {
      if (seen.has(walker)) return walker
      seen.add(walker)
      walker = above(tree, walker)
      if (walker >= 0) walker = above(tree, walker)
    }
    const next = waiting
    waiting = walker
    walker = next
  }
}

/**
 * The nodes from an outer one up to, without, the apex, with the pair low[k]–high[k] that leads from nodes[k] to the
 * next.
 */
function climb(tree: Tree, node: number, apex: number): { nodes: number[]; low: number[]; high: number[] } {
  const { mate, base } = tree.blossoms
  const way: { nodes: number[]; low: number[]; high: number[] } = { nodes: [], low: [], high: [] }
  for (let at = node; at !== apex; at = above(tree, at)) {
    const isInner = tree.label[at] === INNER
    const low = (isInner ? tree.at[at] : base[at]) ?? 0
    way.nodes.push(at)
    way.low.push(low)
    way.high.push((isInner ? tree.from[at] : mate[low]) ?? 0)
  }
  return way
}
