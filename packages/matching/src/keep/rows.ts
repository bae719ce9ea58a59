import type { Rule } from '../objective/rule.ts'
import type { Mentee, Pair } from '../types.ts'
import type { Column, Row } from './standing.ts'

/** A row without pairs. */
export const emptyRow = (mentee: Mentee, rules: readonly Rule[]): Row => ({
  mentee,
  pairs: [],
  column: new Int32Array(0),
  cost: new Int32Array(0),
  out: Int32Array.from(rules, (rule) => rule.ofMentee(mentee)),
  banned: new Uint8Array(0),
  pin: -1,
})

/** A pair, the column it leads to and whether it is forbidden. */
export type Arc = { pair: Pair; column: number; isBanned: boolean }

/** The row with more arcs after those it has. */
export function withArcs(row: Row, arcs: readonly Arc[], rules: readonly Rule[]): Row {
  return {
    ...row,
    pairs: [...row.pairs, ...arcs.map(({ pair }) => pair)],
    column: Int32Array.from([...row.column, ...arcs.map(({ column }) => column)]),
    cost: joined(
      row.cost,
      arcs.flatMap(({ pair }) => rules.map((rule) => rule.ofPair(pair))),
    ),
    banned: Uint8Array.from([...row.banned, ...arcs.map(({ isBanned }) => (isBanned ? 1 : 0))]),
  }
}

/** The row with another pair, between the same two people, as its arc n. */
export function withPair(row: Row, n: number, pair: Pair, rules: readonly Rule[]): Row {
  const cost = row.cost.slice()
  for (const [w, rule] of rules.entries()) cost[n * rules.length + w] = rule.ofPair(pair)
  return { ...row, cost, pairs: row.pairs.with(n, pair) }
}

/** The column with more arcs that lead there. */
export const withRows = (column: Column, arcs: readonly { row: number; arc: number }[]): Column => ({
  ...column,
  row: joined(
    column.row,
    arcs.map(({ row }) => row),
  ),
  arc: joined(
    column.arc,
    arcs.map(({ arc }) => arc),
  ),
})

function joined(before: Int32Array, more: readonly number[]): Int32Array {
  const all = new Int32Array(before.length + more.length)
  all.set(before)
  all.set(more, before.length)
  return all
}
