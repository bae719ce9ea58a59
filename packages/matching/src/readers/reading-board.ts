import type { Network } from '../flow/network.ts'
import type { Board } from '../instance/board.ts'
import type { LocatedRequest } from './request.ts'

/**
 * The flow of readings. Row k is pair k; its first arc leads to its reader, its second to its application, which means
 * "not read by this reader". Columns are the readers, then the applications. An application with d listed pairs keeps
 * at least d − perApplication of them. A pinned pair has only its first arc.
 */
export function readingBoard({ request, application, reader, pinned }: LocatedRequest): Board {
  const { readers, applications, perApplication } = request
  const rows = request.pairs.length
  const columns = readers.length + applications.length
  const rowPtr = new Int32Array(rows + 1)
  const [column, pair]: [number[], number[]] = [[], []]
  const listed = new Int32Array(columns)
  for (let k = 0; k < rows; k++) {
    const own = readers.length + (application[k] ?? 0)
    column.push(reader[k] ?? 0)
    pair.push(k)
    if (!pinned[k]) {
      column.push(own)
      pair.push(-1)
    }
    rowPtr[k + 1] = column.length
    for (const c of [reader[k] ?? 0, own]) listed[c] = (listed[c] ?? 0) + 1
  }
  const isReader = (c: number): boolean => c < readers.length
  const net: Network = {
    rows,
    columns,
    rowPtr,
    column: Int32Array.from(column),
    must: new Uint8Array(rows).fill(1),
    lower: listed.map((count, c) => (isReader(c) ? 0 : Math.max(0, count - perApplication))),
    upper: listed.map((count, c) => (isReader(c) ? Math.min(count, readers[c]?.maximum ?? 0) : count)),
  }
  const mentorOf = Int32Array.from({ length: columns }, (_, c) => c)
  return { net, mentees: rows, pair: Int32Array.from(pair), mentorOf, blockers: [], split: new Uint8Array(columns) }
}
