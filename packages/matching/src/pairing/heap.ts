/**
 * A binary heap of events, earliest first. An event is a time and two numbers that its owner understands.
 * Nothing is ever changed or removed inside: owners recognise outdated events when they come out.
 */
export type Heap = { time: Float64Array; a: Int32Array; b: Int32Array; count: number }

export function createHeap(capacity: number): Heap {
  const room = Math.max(16, capacity)
  return { time: new Float64Array(room), a: new Int32Array(room), b: new Int32Array(room), count: 0 }
}

/** Adds an event. O(log count). */
export function push(heap: Heap, time: number, a: number, b: number): void {
  if (heap.count === heap.time.length) grow(heap)
  let k = heap.count++
  while (k > 0) {
    const up = (k - 1) >> 1
    if ((heap.time[up] ?? 0) <= time) break
    move(heap, up, k)
    k = up
  }
  heap.time[k] = time
  heap.a[k] = a
  heap.b[k] = b
}

/** Removes the event at the top, which the caller has read from index 0. O(log count). */
export function drop(heap: Heap): void {
  const last = --heap.count
  const time = heap.time[last] ?? 0
  let k = 0
  for (;;) {
    let down = 2 * k + 1
    if (down >= last) break
    if (down + 1 < last && (heap.time[down + 1] ?? 0) < (heap.time[down] ?? 0)) down++
    if ((heap.time[down] ?? 0) >= time) break
    move(heap, down, k)
    k = down
  }
  move(heap, last, k)
}

function move(heap: Heap, from: number, to: number): void {
  heap.time[to] = heap.time[from] ?? 0
  heap.a[to] = heap.a[from] ?? 0
  heap.b[to] = heap.b[from] ?? 0
}

function grow(heap: Heap): void {
  const room = 2 * heap.count
  const wider = createHeap(room)
  wider.time.set(heap.time)
  wider.a.set(heap.a)
  wider.b.set(heap.b)
  Object.assign(heap, { time: wider.time, a: wider.a, b: wider.b })
}
