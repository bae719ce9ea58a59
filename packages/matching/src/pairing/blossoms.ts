/**
 * A matching with nested odd circles ("blossoms", Edmonds 1965). Nodes 0 … size−1 are the vertices, nodes
 * size … 2·size−1 the blossoms. `top[v]` is the outermost node around vertex v, `parent[node]` the next one out
 * (−1: none). `base[node]` is the one vertex of a node that is not matched inside it. `price` is the dual of a node,
 * in half points: of a vertex, what it pays; of a blossom, what each pair inside it is helped with.
 */
export type Blossoms = {
  readonly size: number
  readonly mate: Int32Array
  readonly top: Int32Array
  readonly base: Int32Array
  readonly parent: Int32Array
  readonly price: Float64Array
  readonly members: Int32Array[]
  readonly ring: (Ring | undefined)[]
  /** Numbers of blossoms not in use. */
  readonly spare: number[]
}

/**
 * An odd circle of nodes, the one with the base first; near[k] in nodes[k] is joined to far[k] in nodes[k+1],
 * cyclically.
 */
export type Ring = { nodes: number[]; near: number[]; far: number[] }

const NOBODY = new Int32Array(0)

/** The matching as it stands, all nodes vertices. */
export function withoutBlossoms(mate: Int32Array, prices: Float64Array): Blossoms {
  const size = mate.length
  const numbers = Int32Array.from({ length: size }, (_, v) => v)
  const base = new Int32Array(2 * size).fill(-1)
  const price = new Float64Array(2 * size)
  base.set(numbers)
  price.set(prices)
  return {
    size,
    mate,
    top: numbers,
    base,
    parent: new Int32Array(2 * size).fill(-1),
    price,
    members: Array.from({ length: 2 * size }, (_, node) => (node < size ? Int32Array.of(node) : NOBODY)),
    ring: Array.from<Ring | undefined>({ length: 2 * size }),
    spare: Array.from({ length: size }, (_, k) => 2 * size - 1 - k),
  }
}

/** Makes one node of a ring of outermost nodes; the first of the ring holds the base. O(members). */
export function enclose(blossoms: Blossoms, ring: Ring): number {
  const node = blossoms.spare.pop()
  if (node === undefined) throw new Error('A laminar family of odd circles has fewer members than vertices.')
  const inside = ring.nodes.map((child) => blossoms.members[child] ?? NOBODY)
  const members = new Int32Array(inside.reduce((count, vertices) => count + vertices.length, 0))
  let filled = 0
  for (const vertices of inside) {
    members.set(vertices, filled)
    filled += vertices.length
  }
  for (const child of ring.nodes) blossoms.parent[child] = node
  for (const v of members) blossoms.top[v] = node
  blossoms.members[node] = members
  blossoms.ring[node] = ring
  blossoms.base[node] = blossoms.base[ring.nodes[0] ?? 0] ?? 0
  blossoms.price[node] = 0
  return node
}

/** Takes an outermost blossom apart and returns its ring, whose nodes are outermost again. O(members). */
export function dissolve(blossoms: Blossoms, node: number): Ring {
  const ring = blossoms.ring[node] ?? { nodes: [], near: [], far: [] }
  for (const child of ring.nodes) {
    blossoms.parent[child] = -1
    for (const v of blossoms.members[child] ?? NOBODY) blossoms.top[v] = child
  }
  blossoms.members[node] = NOBODY
  blossoms.ring[node] = undefined
  blossoms.spare.push(node)
  return ring
}

/**
 * Moves the base of a node to one of its vertices: the ring starts there and is matched around the rest, all the way
 * in. The nodes inside are independent of each other, so a list of errands replaces a recursion that may be deep.
 */
export function rebase(blossoms: Blossoms, outermost: number, newBase: number): void {
  const errands = [outermost, newBase]
  while (errands.length > 0) {
    const vertex = errands.pop() ?? 0
    const node = errands.pop() ?? 0
    const ring = blossoms.ring[node]
    if (ring === undefined || blossoms.base[node] === vertex) continue
    turn(ring, ring.nodes.indexOf(childWith(blossoms, node, vertex)))
    blossoms.base[node] = vertex
    errands.push(ring.nodes[0] ?? 0, vertex)
    for (let k = 1; k < ring.nodes.length; k += 2) {
      const near = ring.near[k] ?? 0
      const far = ring.far[k] ?? 0
      errands.push(ring.nodes[k] ?? 0, near, ring.nodes[k + 1] ?? 0, far)
      join(blossoms, near, far)
    }
  }
}

export function join({ mate }: Blossoms, a: number, b: number): void {
  mate[a] = b
  mate[b] = a
}

/** The node directly inside `node` that holds the vertex. */
export function childWith({ parent }: Blossoms, node: number, vertex: number): number {
  let child = vertex
  while (parent[child] !== node) child = parent[child] ?? 0
  return child
}

/** Lets the ring begin at its k-th node. */
export function turn(ring: Ring, k: number): void {
  for (const list of [ring.nodes, ring.near, ring.far]) list.push(...list.splice(0, k))
}
