import { childWith, dissolve, enclose, join, rebase, type Ring } from './blossoms.ts'
import {
  becomeOuter,
  foresee,
  FREE,
  INNER,
  OUTER,
  priceOf,
  relabel,
  scanAll,
  settle,
  type Tree,
} from './alternating-tree.ts'
import { drop, push } from './heap.ts'
import { circle, flip } from './tree-paths.ts'

/**
 * One stage of the blossom algorithm (Edmonds 1965; Galil 1986): grows an alternating tree from a vertex without a
 * partner until it meets another such vertex, or until one of its vertices may be left alone at its price. Circles
 * of odd length are shrunk on the way and opened again when their price is used up. Afterwards one vertex fewer is
 * alone above its floor. O(pairs · log people) for the part of the graph that the tree reaches.
 */
export function runStage(tree: Tree, root: number): void {
  becomeOuter(tree, tree.blossoms.top[root] ?? 0)
  while (!advance(tree));
  for (const node of tree.labelled) relabel(tree, node, FREE)
  tree.labelled.length = 0
  tree.arrival.fill(Infinity)
  tree.heap.count = 0
  tree.now = 0
  tree.deadline = Infinity
}

/** Lets the next event happen; true when it ended the stage. */
function advance(tree: Tree): boolean {
  const { heap } = tree
  const time = heap.count > 0 ? (heap.time[0] ?? 0) : Infinity
  if (time >= tree.deadline) {
    tree.now = tree.deadline
    flip(tree, tree.exit, -1)
    return true
  }
  const vertex = heap.a[0] ?? 0
  const subject = heap.b[0] ?? 0
  drop(heap)
  tree.now = time
  if (vertex >= 0) return meet(tree, vertex, subject)
  open(tree, subject)
  return false
}

/**
 * The pair of `vertex` over arc k may have become tight: the tree grows, a circle closes, or a path to a free vertex is
 * found.
 */
function meet(tree: Tree, vertex: number, k: number): boolean {
  const { blossoms, core, label } = tree
  const { top, mate, base } = blossoms
  const isOuter = label[top[vertex] ?? 0] === OUTER
  const v = isOuter ? vertex : (core.to[k] ?? 0)
  const u = isOuter ? (core.to[k] ?? 0) : vertex
  const node = top[u] ?? 0
  if (label[node] === INNER || node === top[v] || priceOf(tree, v) + priceOf(tree, u) !== 2 * (core.weight[k] ?? 0))
    return false
  if (label[node] === OUTER) shrink(tree, v, u)
  else if (mate[base[node] ?? 0] !== -1) grow(tree, v, u, node)
  else {
    flip(tree, v, u)
    rebase(blossoms, node, u)
    join(blossoms, v, u)
    return true
  }
  return false
}

function grow(tree: Tree, v: number, u: number, node: number): void {
  const { top, mate, base } = tree.blossoms
  hang(tree, node, v, u)
  becomeOuter(tree, top[mate[base[node] ?? 0] ?? 0] ?? 0)
}

/** Makes a node inner, reached from outside over the pair from–at. */
function hang(tree: Tree, node: number, from: number, at: number): void {
  relabel(tree, node, INNER)
  tree.from[node] = from
  tree.at[node] = at
  if (node >= tree.core.size) push(tree.heap, tree.now + (tree.blossoms.price[node] ?? 0) / 2, -1, node)
}

function shrink(tree: Tree, v: number, u: number): void {
  const ring = circle(tree, v, u)
  const arrived: number[] = []
  for (const child of ring.nodes) {
    if (tree.label[child] === INNER) arrived.push(...(tree.blossoms.members[child] ?? []))
    relabel(tree, child, FREE)
  }
  const node = enclose(tree.blossoms, ring)
  relabel(tree, node, OUTER)
  scanAll(tree, arrived)
}

/**
 * An inner blossom whose price is used up comes apart: the even way through its ring stays in the tree, the rest is
 * free.
 */
function open(tree: Tree, node: number): void {
  const { blossoms } = tree
  if (tree.label[node] !== INNER || blossoms.parent[node] !== -1) return
  settle(tree, node)
  if (blossoms.price[node] !== 0) return

  const from = tree.from[node] ?? 0
  const at = tree.at[node] ?? 0
  const entry = childWith(blossoms, node, at)
  relabel(tree, node, FREE)
  const ring = dissolve(blossoms, node)
  const outer = walkToBase(tree, ring, ring.nodes.indexOf(entry), { from, at })
  for (const child of outer) becomeOuter(tree, child)
  for (const child of ring.nodes)
    if (tree.label[child] === FREE) for (const v of blossoms.members[child] ?? []) foresee(tree, v)
}

/** Hangs every second node of the even way round to the base under the one before it; returns those in between. */
function walkToBase(tree: Tree, ring: Ring, entry: number, door: { from: number; at: number }): number[] {
  const size = ring.nodes.length
  const step = entry % 2 === 0 ? -1 : 1
  const outer: number[] = []
  hang(tree, ring.nodes[entry] ?? 0, door.from, door.at)
  for (let k = entry; k % size !== 0;) {
    outer.push(ring.nodes[k + step] ?? 0)
    const edge = step < 0 ? k - 2 : k + 1
    const [leave, enter] = step < 0 ? [ring.far[edge], ring.near[edge]] : [ring.near[edge], ring.far[edge]]
    k += 2 * step
    hang(tree, ring.nodes[k % size] ?? 0, leave ?? 0, enter ?? 0)
  }
  return outer
}
