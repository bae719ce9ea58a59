import type { Translated } from '#src/kernel/lang.ts'

/** One criterion of a call's rubric: five levels, each in words, 1 the weakest. */
export type Criterion = {
  readonly key: string
  readonly name: Translated
  readonly weight: number
  readonly levels: readonly [Translated, Translated, Translated, Translated, Translated]
}

export type Rubric = readonly Criterion[]
