import type { Id } from '#src/kernel/id.ts'
import { centreOf, type Mark } from './calibration.ts'

/** The marks of one reader beside those of all others, as shares of each level. */
export type Beside = {
  readonly own: { readonly mean: number; readonly spread: number }
  readonly panel: { readonly mean: number; readonly spread: number }
  /** From the lowest level to the highest: percent of the own marks, and of the panel's to the nearest five. */
  readonly levels: readonly { readonly level: number; readonly own: number; readonly panel: number }[]
}

/** The fewest other readers, and the fewest marks of theirs, behind which nobody's marks can be read off. */
const FEWEST_OTHERS = 3
const FEWEST_MARKS = 10

/** The levels of a rubric. */
const LEVELS = [1, 2, 3, 4, 5] as const

/**
 * The own marks beside the panel's; nothing where the marks of one colleague could be read off: fewer than three others,
 * fewer than ten marks, or one of them gave half or more (the rule of dominance of statistical offices). The panel's
 * shares are rounded, so that one reading handed in between two looks does not show.
 */
export function besideThePanel(marks: readonly Mark[], reader: Id<'person'>): Beside | null {
  const own = marks.filter((one) => one.reader === reader).map(({ mark }) => mark)
  const others = marks.filter((one) => one.reader !== reader)
  const counts = [...Map.groupBy(others, (one) => one.reader).values()].map(({ length }) => length)
  if (own.length === 0 || counts.length < FEWEST_OTHERS || others.length < FEWEST_MARKS) return null
  if (Math.max(...counts) * 2 >= others.length) return null

  const panel = others.map(({ mark }) => mark)
  return {
    own: centreOf(own),
    panel: centreOf(panel),
    levels: LEVELS.map((level) => ({
      level,
      own: Math.round(shareAt(own, level)),
      panel: Math.round(shareAt(panel, level) / 5) * 5,
    })),
  }
}

/** Percent of the marks nearest to a level; a mark between two counts for the upper. */
const shareAt = (marks: readonly number[], level: number): number =>
  (100 * marks.filter((mark) => nearest(mark) === level).length) / marks.length

const nearest = (mark: number): number => Math.min(LEVELS.length, Math.max(1, Math.round(mark)))
