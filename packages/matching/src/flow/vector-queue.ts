/**
 * A binary heap of nodes, nearest first by the vectors in the live array `length` (`words` numbers per node, compared
 * lexicographically). `position[node]` is −1 while a node is not in it.
 */
export type VectorQueue = { words: number; length: Float64Array; heap: number[]; position: Int32Array }

export const queueFor = (length: Float64Array, words: number): VectorQueue => ({
  words,
  length,
  heap: [],
  position: new Int32Array(length.length / Math.max(1, words)).fill(-1),
})

/** Puts a node in, or moves it up after its vector became smaller. O(log size). */
export function raise(queue: VectorQueue, node: number): void {
  const { heap, position } = queue
  let at = (position[node] ?? -1) < 0 ? heap.length : (position[node] ?? 0)
  for (let above = (at - 1) >> 1; at > 0 && isNearer(queue, node, heap[above] ?? 0); above = (at - 1) >> 1) {
    put(queue, heap[above] ?? 0, at)
    at = above
  }
  put(queue, node, at)
}

/** Takes the nearest node out; −1 when there is none. O(log size). */
export function popNearest(queue: VectorQueue): number {
  const { heap, position } = queue
  const nearest = heap[0]
  const last = heap.pop()
  if (nearest === undefined || last === undefined) return -1
  position[nearest] = -1
  if (heap.length > 0) sink(queue, last)
  return nearest
}

function sink(queue: VectorQueue, node: number): void {
  const { heap } = queue
  let at = 0
  for (let below = 1; below < heap.length; below = 2 * at + 1) {
    if (below + 1 < heap.length && isNearer(queue, heap[below + 1] ?? 0, heap[below] ?? 0)) below++
    if (!isNearer(queue, heap[below] ?? 0, node)) break
    put(queue, heap[below] ?? 0, at)
    at = below
  }
  put(queue, node, at)
}

function put({ heap, position }: VectorQueue, node: number, at: number): void {
  heap[at] = node
  position[node] = at
}

function isNearer({ words, length }: VectorQueue, a: number, b: number): boolean {
  for (let w = 0; w < words; w++) {
    const difference = (length[a * words + w] ?? 0) - (length[b * words + w] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
