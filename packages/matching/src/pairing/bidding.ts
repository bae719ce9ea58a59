import type { CoreGraph } from './core-graph.ts'
import type { DoubleCover } from './cover.ts'

type Auction = { core: CoreGraph; floor: Float64Array; cover: DoubleCover; offer: Offer; budget: number }

/** A row's best column and what it is worth to the row after its price; the same for its second choice. */
type Offer = { column: number; value: number; runnerUp: number; second: number }

const ROUNDS = 4

/**
 * Rows outbid each other as far as their second choice allows (the augmenting row reduction of Jonker and Volgenant,
 * Computing 38, 1987). Settles most rows without a search and leaves the invariant of the cover intact. O(pairs) per
 * round in practice; a budget of four bids per row and round bounds price wars.
 */
export function bid(core: CoreGraph, floor: Float64Array, cover: DoubleCover): void {
  const auction = { core, floor, cover, offer: { column: -1, value: 0, runnerUp: -1, second: 0 }, budget: 0 }
  let waiting: number[] = []
  for (let i = 0; i < core.size; i++) if (cover.rows.mate[i] === -1) waiting.push(i)
  for (let round = 0; round < ROUNDS; round++) {
    const later: number[] = []
    auction.budget = 4 * core.size
    for (const first of waiting) {
      let i = first
      while (i >= 0 && auction.budget-- > 0) i = bidFor(auction, i, later)
      if (i >= 0) later.push(i)
    }
    waiting = later
  }
}

/** Row i bids once; returns the row it drove out if that should bid at once, else −1. */
function bidFor(auction: Auction, i: number, later: number[]): number {
  const { rows, columns } = auction.cover
  const offer = choose(auction, i)
  rows.price[i] = offer.second
  if (offer.column < 0) return -1

  const raise = offer.value - offer.second
  const isOpen =
    raise === 0 && columns.mate[offer.column] !== -1 && offer.runnerUp >= 0 && columns.mate[offer.runnerUp] === -1
  const column = isOpen ? offer.runnerUp : offer.column
  const driven = columns.mate[column] ?? -1
  if (driven >= 0 && raise === 0) {
    later.push(i)
    return -1
  }
  columns.price[column] = (columns.price[column] ?? 0) + raise
  columns.mate[column] = i
  rows.mate[i] = column
  if (driven >= 0) rows.mate[driven] = -1
  return driven
}

/** The two best columns of row i. Staying alone counts as a choice: column −1 when nothing is better. */
function choose({ core, floor, cover, offer }: Auction, i: number): Offer {
  offer.column = -1
  offer.runnerUp = -1
  offer.value = floor[i] ?? 0
  offer.second = offer.value
  const price = cover.columns.price
  const end = core.start[i + 1] ?? 0
  for (let k = core.start[i] ?? 0; k < end; k++) {
    const j = core.to[k] ?? 0
    const value = (core.weight[k] ?? 0) - (price[j] ?? 0)
    if (value <= offer.second) continue
    if (value <= offer.value) {
      offer.second = value
      offer.runnerUp = j
    } else {
      offer.second = offer.value
      offer.runnerUp = offer.column
      offer.value = value
      offer.column = j
    }
  }
  return offer
}
