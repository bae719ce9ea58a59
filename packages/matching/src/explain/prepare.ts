import { board } from '../instance/board.ts'
import { eligible } from '../instance/eligible.ts'
import { locate } from '../instance/locate.ts'
import { ladder } from '../objective/ladder.ts'
import type { Instance, Result } from '../types.ts'
import { exchange } from './exchange.ts'
import type { Prepared } from './prepared.ts'
import { seatingOf } from './seating.ts'
import { pricedLevel, slacks, type Priced } from './slack.ts'

/** Lays out a result with the slacks of all its levels, tosses left aside. O(levels × pairs). */
export function prepare(instance: Instance, result: Result): Prepared {
  const located = locate(instance)
  const whole = board(located)
  const seating = seatingOf(whole, instance, result)
  const levels = ladder(instance, result.objective)
  const priced: Priced[] = levels.flatMap((level, k) => {
    const proof = result.certificate.levels[k]
    return proof ? [pricedLevel(whole, seating, level, proof)] : []
  })
  const graph = exchange(whole, seating, slacks(whole, seating, priced))
  return {
    instance,
    result,
    board: whole,
    open: eligible(located).open,
    seating,
    priced,
    graph,
    menteeAt: new Map(instance.mentees.map(({ id }, i) => [id, i])),
    mentorAt: new Map(instance.mentors.map(({ id }, j) => [id, j])),
  }
}
