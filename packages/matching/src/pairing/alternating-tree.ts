import type { Blossoms } from './blossoms.ts'
import type { CoreGraph } from './core-graph.ts'
import { createHeap, push, type Heap } from './heap.ts'

/**
 * One alternating tree over the outermost nodes, grown while time passes. In each unit of time an outer vertex pays
 * one half point less and an inner one more, so the tree stays tight; a blossom's price moves twice as fast the
 * other way. Prices are stored as of `since` and read through `priceOf`.
 */
export type Tree = {
  readonly core: CoreGraph
  readonly blossoms: Blossoms
  /** The least an unpaired vertex may pay, in half points: minus twice its bonus. */
  readonly floor: Float64Array
  readonly label: Uint8Array
  readonly since: Float64Array
  /** An inner node was reached over the pair from[node] (outside, outer) – at[node] (inside). */
  readonly from: Int32Array
  readonly at: Int32Array
  /** When the tree will reach a free vertex at the earliest, over pairs seen so far. */
  readonly arrival: Float64Array
  readonly labelled: number[]
  readonly heap: Heap
  now: number
  /** When the first outer vertex comes down to its floor, and which. */
  deadline: number
  exit: number
}

export const FREE = 0
export const OUTER = 1
export const INNER = 2

/** Half points that a vertex of a node with this label gains per unit of time. */
const DRIFT = [0, -1, 1]

export function createTree(core: CoreGraph, blossoms: Blossoms, floor: Float64Array): Tree {
  const { size } = core
  return {
    core,
    blossoms,
    floor,
    label: new Uint8Array(2 * size),
    since: new Float64Array(2 * size),
    from: new Int32Array(2 * size).fill(-1),
    at: new Int32Array(2 * size).fill(-1),
    arrival: new Float64Array(size).fill(Infinity),
    labelled: [],
    heap: createHeap(4 * size),
    now: 0,
    deadline: Infinity,
    exit: -1,
  }
}

/** What a vertex pays at this moment, in half points. */
export function priceOf(tree: Tree, vertex: number): number {
  const node = tree.blossoms.top[vertex] ?? 0
  const drift = DRIFT[tree.label[node] ?? 0] ?? 0
  return (tree.blossoms.price[vertex] ?? 0) + drift * (tree.now - (tree.since[node] ?? 0))
}

/** Writes the current prices of an outermost node and its vertices down. O(members). */
export function settle(tree: Tree, node: number): void {
  const { price, members, size } = tree.blossoms
  const gain = (DRIFT[tree.label[node] ?? 0] ?? 0) * (tree.now - (tree.since[node] ?? 0))
  tree.since[node] = tree.now
  if (gain === 0) return
  for (const v of members[node] ?? []) price[v] = (price[v] ?? 0) + gain
  if (node >= size) price[node] = (price[node] ?? 0) - 2 * gain
}

/** Gives an outermost node a label from now on. */
export function relabel(tree: Tree, node: number, label: number): void {
  settle(tree, node)
  tree.label[node] = label
  if (label !== FREE) tree.labelled.push(node)
}

/**
 * An outermost node becomes outer: its pairs are looked at, and the deadline may come closer. O(pairs of its members).
 */
export function becomeOuter(tree: Tree, node: number): void {
  relabel(tree, node, OUTER)
  scanAll(tree, Array.from(tree.blossoms.members[node] ?? []))
}

/** Looks at the pairs of vertices that have just become outer. */
export function scanAll(tree: Tree, vertices: readonly number[]): void {
  for (const v of vertices) {
    const left = priceOf(tree, v) - (tree.floor[v] ?? 0)
    if (tree.now + left < tree.deadline) {
      tree.deadline = tree.now + left
      tree.exit = v
    }
  }
  for (const v of vertices) scan(tree, v)
}

/** Foresees when each pair of an outer vertex becomes tight. */
function scan(tree: Tree, v: number): void {
  const { core, blossoms, label, arrival } = tree
  const own = blossoms.top[v]
  const paid = priceOf(tree, v) + tree.now
  const end = core.start[v + 1] ?? 0
  for (let k = core.start[v] ?? 0; k < end; k++) {
    const u = core.to[k] ?? 0
    const node = blossoms.top[u] ?? 0
    const state = label[node] ?? 0
    if (state === INNER || node === own) continue
    const slack = paid - tree.now + priceOf(tree, u) - 2 * (core.weight[k] ?? 0)
    const time = tree.now + (state === OUTER ? slack / 2 : slack)
    if (time >= tree.deadline || (state === FREE && time >= (arrival[u] ?? 0))) continue
    if (state === FREE) arrival[u] = time
    push(tree.heap, time, v, k)
  }
}

/** A vertex that was inner is free again: foresees when the tree will reach it from its outer neighbours. */
export function foresee(tree: Tree, u: number): void {
  const { core, blossoms, label } = tree
  const price = priceOf(tree, u)
  let earliest = tree.deadline
  let first = -1
  for (let k = core.start[u] ?? 0; k < (core.start[u + 1] ?? 0); k++) {
    const v = core.to[k] ?? 0
    if (label[blossoms.top[v] ?? 0] !== OUTER) continue
    const time = tree.now + price + priceOf(tree, v) - 2 * (core.weight[k] ?? 0)
    if (time >= earliest) continue
    earliest = time
    first = k
  }
  tree.arrival[u] = earliest
  if (first >= 0) push(tree.heap, earliest, u, first)
}
