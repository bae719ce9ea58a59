import type { Id } from '#src/kernel/id.ts'

/** Somebody on the waiting list, in its order. */
export type Waiting = {
  readonly application: Id<'application'>
  /** Their letter has left: they know that they wait. */
  readonly told: boolean
  /** A draft that offered them a place was thrown away: from then on people decide, not the list. */
  readonly heldBack: boolean
}

/**
 * Who is offered a place when so many are free: from the top, without a gap. The list stops at somebody who does not
 * know yet that they wait, and at somebody whose offer was thrown away, because nobody is passed over by itself.
 */
export function nextInLine(list: readonly Waiting[], free: number): Id<'application'>[] {
  const stop = list.findIndex(({ told, heldBack }) => !told || heldBack)
  const ready = stop === -1 ? list : list.slice(0, stop)
  return ready.slice(0, Math.max(0, free)).map(({ application }) => application)
}

/** Who stands before somebody on the list: they are passed over when that one is offered a place first. */
export const standingBefore = (list: readonly Waiting[], application: Id<'application'>): Id<'application'>[] =>
  list
    .slice(
      0,
      list.findIndex((one) => one.application === application),
    )
    .map((one) => one.application)

/**
 * The whole list after somebody who sees only a part of it has put that part into another order: everybody they do not
 * see stays where they are.
 */
export function rearranged<T>(whole: readonly T[], part: readonly T[]): T[] {
  const seen = new Set(part)
  const next = part.values()
  return whole.map((one) => (seen.has(one) ? (next.next().value ?? one) : one))
}

export type Step = 'up' | 'down'

/** The list with one of its people a step further up or down; at either end nothing moves. */
export function moved<T>(list: readonly T[], one: T, step: Step): T[] {
  const from = list.indexOf(one)
  const to = step === 'up' ? from - 1 : from + 1
  const other = list[to]
  if (from === -1 || other === undefined) return [...list]
  return list.map((each, place) => (place === from ? other : place === to ? one : each))
}
