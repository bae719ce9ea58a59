import type { Translated } from '#src/kernel/lang.ts'
import { namesAreHidden, type Stage } from '../domain/stage.ts'

/** Whose application a reader has before them: a person, or in blind reading a number that stands for nobody. */
export type Author =
  | {
      readonly named: true
      readonly name: string
      readonly reference: string
      readonly unit: Translated | null
      readonly rank: Translated | null
    }
  | { readonly named: false; readonly number: number }

type Row = {
  readonly reading_number: number | null
  readonly reference: string
  readonly givenName: string
  readonly familyName: string
  readonly unit: unknown
  readonly rank: unknown
}

/** The author of a row as readers may know them at this stage. What they must not know is not passed on at all. */
export function authorOf(row: Row, stage: Stage): Author {
  if (namesAreHidden(stage)) return { named: false, number: row.reading_number ?? 0 }
  return {
    named: true,
    name: `${row.givenName} ${row.familyName}`,
    reference: row.reference,
    unit: row.unit as Translated | null,
    rank: row.rank as Translated | null,
  }
}
