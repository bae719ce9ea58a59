import type { Translated } from '#src/kernel/lang.ts'

/** When a criterion asks for a reason: never, at its lowest and highest level, or always. */
export const reasonRules = ['never', 'extremes', 'always'] as const

export type ReasonRule = (typeof reasonRules)[number]

/** One criterion of a call's rubric: two to five levels, each in words, 1 the weakest. A weight of 0 counts for nothing. */
export type Criterion = {
  readonly key: string
  readonly name: Translated
  readonly weight: number
  readonly levels: readonly Translated[]
  /** Readers may say that they cannot judge it; then it does not count. */
  readonly cannotJudge: boolean
  readonly reason: ReasonRule
}

export type Rubric = readonly Criterion[]

/** How the marks of several readers become one. */
export const aggregates = ['mean', 'median'] as const

export type Aggregate = (typeof aggregates)[number]

/** Something a reader can tick for the desk, which no mark depends on: "needs a conversation about supervision". */
export type Flag = { readonly key: string; readonly name: Translated }

/** How the applications of a call are judged. */
export type Judging = { readonly rubric: Rubric; readonly aggregate: Aggregate; readonly flags: readonly Flag[] }
