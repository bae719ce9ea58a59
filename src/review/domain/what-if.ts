import type { RankCategory } from '#src/calls/domain/eligibility.ts'
import type { DeskEntry } from './desk-view.ts'

/** What would be if all of the chosen were accepted. */
export type WhatIf = {
  /** Places held then, by the chosen and by everybody who holds one now. */
  readonly taken: number
  readonly places: number
  /** How many of the chosen can take a place: those who withdrew cannot. */
  readonly chosen: number
  readonly institutions: number
  /** How many of the chosen are of each category of rank, the most frequent first. */
  readonly categories: readonly (readonly [RankCategory, number])[]
  readonly lowestMean: number | null
  readonly withoutAssessment: number
}

/** Counts what accepting the chosen would come to, next to the places that are held already. */
export function whatIf(chosen: readonly DeskEntry[], all: readonly DeskEntry[], places: number): WhatIf {
  const accepted = chosen.filter(({ withdrawn }) => !withdrawn)
  const others = new Set(accepted)
  const means = accepted.map(({ standing }) => standing.mean).filter((mean) => mean !== null)
  const categories = Map.groupBy(
    accepted.filter(({ category }) => category !== null),
    ({ category }) => category,
  )
  return {
    taken: accepted.length + all.filter((row) => row.holds && !others.has(row)).length,
    places,
    chosen: accepted.length,
    institutions: new Set(accepted.map(({ institution }) => institution).filter((unit) => unit !== null)).size,
    categories: [...categories]
      .flatMap(([category, rows]) => (category === null ? [] : [[category, rows.length] as const]))
      .toSorted(([, a], [, b]) => b - a),
    lowestMean: means.length === 0 ? null : Math.min(...means),
    withoutAssessment: accepted.filter(({ assessed }) => !assessed).length,
  }
}
