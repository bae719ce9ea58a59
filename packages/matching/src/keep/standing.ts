import type { Rule } from '../objective/rule.ts'
import type { Instance, Mentee, Mentor, Pair } from '../types.ts'

/**
 * A mentee with their pairs: arc n stands for pairs[n], leads to column[n] and costs cost[n × words + w] at level w;
 * staying out costs out[w]. `banned[n]` is 1 for a forbidden pair, `pin` the arc that is pinned, or −1.
 */
export type Row = {
  mentee: Mentee
  pairs: readonly Pair[]
  column: Int32Array
  cost: Int32Array
  out: Int32Array
  banned: Uint8Array
  pin: number
}

/** A mentor, and the arcs that lead there: arc[k] of row[k]. Rows that have gone may still be named. */
export type Column = { mentor: Mentor; row: Int32Array; arc: Int32Array }

/**
 * A solved instance, laid out so that a change touches little: rows and columns keep their numbers, those who left are
 * undefined. All levels are held side by side as vectors of `words` numbers, compared lexicographically: u[r × words + w]
 * and price[c × words + w] are the duals of level w. Row r takes its arc seat[r], to column
 * at[r], or none (−1). Nothing here is
 * changed once made: the next standing shares what stays and copies what moves.
 */
export type Standing = {
  rules: readonly Rule[]
  words: number
  rows: readonly (Row | undefined)[]
  columns: readonly (Column | undefined)[]
  capacity: Int32Array
  u: Float64Array
  price: Float64Array
  seat: Int32Array
  at: Int32Array
  load: Int32Array
  couples: Required<Pick<Instance, 'pins' | 'forbidden'>>
}

/** Whether row r may take its arc n: not forbidden, not against a pin, and the mentor has places. */
export const isUsable = (capacity: Int32Array, { column, banned, pin }: Row, n: number): boolean =>
  banned[n] === 0 && (pin < 0 || pin === n) && (capacity[column[n] ?? -1] ?? 0) > 0

/** What place number nth (from 1) of column c charges at level w. */
export function chargeOf(
  { rules, columns }: Pick<Standing, 'rules' | 'columns'>,
  c: number,
  nth: number,
  w: number,
): number {
  const ofPlace = rules[w]?.ofPlace
  const mentor = columns[c]?.mentor
  return ofPlace && mentor ? ofPlace(mentor, nth) : 0
}

/** By how much the price of column c exceeds what place nth charges, as the sign of the first level that differs. */
export function excess(standing: Standing, c: number, nth: number): number {
  const { words, price } = standing
  for (let w = 0; w < words; w++) {
    const difference = (price[c * words + w] ?? 0) - chargeOf(standing, c, nth, w)
    if (difference !== 0) return difference
  }
  return 0
}

/** What arc n of row r costs beyond its duals, as the first level at which that is not zero. */
export function slack({ words, rows, u, price }: Standing, r: number, n: number): number {
  const row = rows[r]
  if (!row) return 0
  const c = (row.column[n] ?? 0) * words
  for (let w = 0; w < words; w++) {
    const difference = (row.cost[n * words + w] ?? 0) - (u[r * words + w] ?? 0) + (price[c + w] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** What leaving row r out costs beyond its dual, as the first level at which that is not zero. */
export function slackOut({ words, rows, u }: Standing, r: number): number {
  const out = rows[r]?.out
  for (let w = 0; w < words; w++) {
    const difference = (out?.[w] ?? 0) - (u[r * words + w] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
