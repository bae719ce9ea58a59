/**
 * What may be said about how many people gave an answer. Counts to the nearest five, one to four as "fewer than five",
 * a true nought as 0: Ofqual's practice for small groups. A percentage is given on a base of at least twenty only, and
 * in no table that has a cell below five: percentages are exact, and would give it away.
 */
export type Shown =
  | { readonly kind: 'none' }
  | { readonly kind: 'few' }
  | { readonly kind: 'about'; readonly count: number; readonly percent: number | null }

const SMALL = 5
const SMALLEST_BASE = 20

/**
 * A table of one question, a count for each of its choices; nothing when so few have been asked, or so few left the
 * question out, that it would say more than it shows. Those who left it out are never counted in a table: they are
 * what no one can subtract.
 *
 * Why it is safe even for somebody who knows this code and exactly how many were asked. A cell shown as "fewer than
 * five" can be bounded from above only by the others: they come to at least `least`, and together with those who left
 * the question out to `asked`. Where three or more people's room is left, each such cell may be one, two, three or
 * four. Whether there is room is seen from what is shown, so that a table that appears says nothing more by appearing.
 * Tables of the same people over different questions have nothing in common but `asked`. Nobody is in two published
 * populations (`make-tables.ts`): what lies between two tables of which one holds the other is a third.
 */
export function publish(counts: readonly number[], asked: number): Shown[] | undefined {
  const isSmall = counts.some((count) => count > 0 && count < SMALL)
  const answered = counts.reduce((sum, count) => sum + count, 0)
  if (asked < SMALLEST_BASE) return undefined
  const base = isSmall || answered < SMALLEST_BASE ? undefined : answered
  const shown = counts.map((count) => rounded(count, base))
  return isSmall && asked - least(shown) < SMALL - 2 ? undefined : shown
}

function rounded(count: number, base: number | undefined): Shown {
  if (count === 0) return { kind: 'none' }
  if (count < SMALL) return { kind: 'few' }
  const percent = base === undefined ? null : Math.round((100 * count) / base)
  return { kind: 'about', count: 5 * Math.round(count / 5), percent }
}

/** The smallest number of people that could stand behind a table. */
export const least = (shown: readonly Shown[]): number => shown.reduce((sum, cell) => sum + boundsOf(cell)[0], 0)

/** Between which numbers a shown cell lies. */
export function boundsOf(cell: Shown): readonly [number, number] {
  if (cell.kind === 'none') return [0, 0]
  return cell.kind === 'few' ? [1, SMALL - 1] : [Math.max(SMALL, cell.count - 2), cell.count + 2]
}
