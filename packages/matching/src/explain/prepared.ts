import { InputError } from '../instance/input-error.ts'
import type { Board } from '../instance/board.ts'
import type { Instance, Result } from '../types.ts'
import type { Exchange } from './exchange.ts'
import type { Priced, Seating } from './slack.ts'

/** Everything the answers about one result are read from: `open[k]` tells whether pair k may be used. */
export type Prepared = {
  instance: Instance
  result: Result
  board: Board
  open: Uint8Array
  seating: Seating
  priced: Priced[]
  graph: Exchange
  menteeAt: Map<string, number>
  mentorAt: Map<string, number>
}

/** The first level at which two outcomes differ, and by how much its cost does: one person, so many points. */
export type Change = { level: string; amount: number }

/** Somebody who moves: a mentor's id, or null for being unmatched. */
export type Move = { mentee: string; from: string | null; to: string | null }

/** The first level of a vector of amounts that is not zero; undefined when all are: then only chance decides. */
export function firstChange({ priced }: Prepared, amounts: readonly number[]): Change | undefined {
  const k = amounts.findIndex((amount) => amount !== 0)
  const level = priced[k]?.level
  return level && { level: level.id, amount: amounts[k] ?? 0 }
}

/** The position of a mentee or mentor; throws an InputError for an unknown id. */
export function positionOf(positions: Map<string, number>, id: string): number {
  const at = positions.get(id)
  if (at === undefined) throw new InputError('the id', `“${id}” is not in the instance`, 'check the spelling')
  return at
}

/** The mentor behind a node of the exchange graph; null outside. */
export const mentorIdAt = ({ instance, board }: Prepared, node: number): string | null =>
  instance.mentors[board.mentorOf[node] ?? -1]?.id ?? null
