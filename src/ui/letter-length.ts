/** Letters in a line and lines on a page of the preview in letter-page.tsx: A4, margins of 2.5 cm, Times at 12 points. */
const LETTERS = 92
const LINES = 43

/**
 * How many pages a letter takes, at least 1: lines are counted as they wrap on average, a heading takes one, and so does
 * the space after a part. The answer is the same on every machine and close to what the preview shows.
 */
export function pagesOf(parts: readonly { readonly heading?: string | undefined; readonly text: string }[]): number {
  const lines = parts.reduce((sum, { heading, text }) => sum + (heading === undefined ? 0 : 1) + linesOf(text) + 1, 0)
  return Math.max(1, Math.ceil((lines - 1) / LINES))
}

const linesOf = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil([...line].length / LETTERS)), 0)
