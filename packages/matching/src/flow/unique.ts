import type { Board } from '../instance/board.ts'

/**
 * Whether the assignment `pairOf` is the only one left on a face. Another one exists exactly when some mentee can move
 * along a cycle of the exchange graph: from their column (or from staying out) to another open to them, whose rows
 * move on in turn. O(arcs), by strongly connected components (Tarjan 1972).
 */
export function isOnly(rest: Pick<Board, 'net' | 'mentees'>, arcOf: Int32Array): boolean {
  const graph = exchanges(rest, arcOf)
  const component = components(graph)
  const { net, mentees } = rest
  const outside = net.columns
  for (let i = 0; i < mentees; i++) {
    const at = (arcOf[i] ?? -1) < 0 ? outside : (net.column[arcOf[i] ?? 0] ?? 0)
    for (let a = net.rowPtr[i] ?? 0; a < (net.rowPtr[i + 1] ?? 0); a++)
      if (a !== arcOf[i] && component[net.column[a] ?? 0] === component[at]) return false
    if (at !== outside && mayStayOut(rest, i) && component[at] === component[outside]) return false
  }
  return true
}

const mayStayOut = ({ net }: Pick<Board, 'net'>, i: number): boolean => net.must[i] === 0

/** Successors of every column and, as the last node, of "outside": where one of its rows or free places could go. */
function exchanges({ net }: Pick<Board, 'net'>, arcOf: Int32Array): number[][] {
  const next: number[][] = Array.from({ length: net.columns + 1 }, () => [])
  const outside = net.columns
  const load = new Int32Array(net.columns)
  for (let i = 0; i < net.rows; i++) {
    const taken = arcOf[i] ?? -1
    const at = taken < 0 ? outside : (net.column[taken] ?? 0)
    if (taken >= 0) load[at] = (load[at] ?? 0) + 1
    for (let a = net.rowPtr[i] ?? 0; a < (net.rowPtr[i + 1] ?? 0); a++)
      if (a !== taken) next[at]?.push(net.column[a] ?? 0)
    if (taken >= 0 && net.must[i] === 0) next[at]?.push(outside)
  }
  for (let j = 0; j < net.columns; j++) {
    if ((load[j] ?? 0) < (net.upper[j] ?? 0)) next[j]?.push(outside)
    if ((load[j] ?? 0) > (net.lower[j] ?? 0)) next[outside]?.push(j)
  }
  return next
}

/** The number of the strongly connected component of every node, by Tarjan's algorithm without recursion. */
function components(next: readonly number[][]): Int32Array {
  const size = next.length
  const order = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const component = new Int32Array(size).fill(-1)
  const open: number[] = []
  const path: { node: number; edge: number }[] = []
  let clock = 0
  const enter = (node: number): void => {
    order[node] = low[node] = clock++
    open.push(node)
    path.push({ node, edge: 0 })
  }
  const leave = (node: number): void => {
    path.pop()
    const above = path.at(-1)
    if (above) low[above.node] = Math.min(low[above.node] ?? 0, low[node] ?? 0)
    if (low[node] !== order[node]) return
    for (let member = open.pop() ?? -1; member >= 0; member = member === node ? -1 : (open.pop() ?? -1))
      component[member] = node
  }
  for (let root = 0; root < size; root++) {
    if ((order[root] ?? 0) < 0) enter(root)
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const to = next[top.node]?.[top.edge++]
      if (to === undefined) leave(top.node)
      else if ((order[to] ?? 0) < 0) enter(to)
      else if ((component[to] ?? 0) < 0) low[top.node] = Math.min(low[top.node] ?? 0, order[to] ?? 0)
    }
  }
  return component
}
