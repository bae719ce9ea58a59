/** A binary heap of column numbers, nearest first by `key`. `position[j]` is −1 while j is not in it. */
export type Heap = { size: number; key: Float64Array; nodes: Int32Array; position: Int32Array }

/** An empty heap for numbers below `count`, ordered by the live array `key`. */
export const heapOf = (count: number, key: Float64Array): Heap => ({
  size: 0,
  key,
  nodes: new Int32Array(count),
  position: new Int32Array(count).fill(-1),
})

/** Puts `node` in, or moves it up after its key became smaller. O(log size). */
export function pushOrRaise(heap: Heap, node: number): void {
  const { key, nodes, position } = heap
  const distance = key[node] ?? 0
  let at = position[node] ?? 0
  if (at < 0) at = heap.size++
  while (at > 0) {
    const above = (at - 1) >> 1
    const parent = nodes[above] ?? 0
    if ((key[parent] ?? 0) <= distance) break
    nodes[at] = parent
    position[parent] = at
    at = above
  }
  nodes[at] = node
  position[node] = at
}

/** Takes the nearest node out; −1 when the heap is empty. O(log size). */
export function popNearest(heap: Heap): number {
  const { nodes, position } = heap
  if (heap.size === 0) return -1
  const nearest = nodes[0] ?? 0
  position[nearest] = -1
  heap.size--
  if (heap.size > 0) sink(heap, nodes[heap.size] ?? 0)
  return nearest
}

/** Forgets everything. O(size). */
export function emptyHeap(heap: Heap): void {
  for (let at = 0; at < heap.size; at++) heap.position[heap.nodes[at] ?? 0] = -1
  heap.size = 0
}

function sink(heap: Heap, node: number): void {
  const { key, nodes, position, size } = heap
  const distance = key[node] ?? 0
  let at = 0
  for (;;) {
    let below = 2 * at + 1
    if (below >= size) break
    if (below + 1 < size && (key[nodes[below + 1] ?? 0] ?? 0) < (key[nodes[below] ?? 0] ?? 0)) below++
    const child = nodes[below] ?? 0
    if ((key[child] ?? 0) >= distance) break
    nodes[at] = child
    position[child] = at
    at = below
  }
  nodes[at] = node
  position[node] = at
}
