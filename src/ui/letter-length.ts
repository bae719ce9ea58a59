/** Characters in a line and lines on a page of the preview in letter-page.tsx: A4, margins of 2.5 cm, a serif of 11 points. */
const CHARACTERS = 88
const LINES = 44

/**
 * How many pages a letter takes, at least 1. Lines are counted as they wrap on average: this is what the preview shows
 * on most machines, and it is the same on every machine. A heading takes two lines.
 */
export function pagesOf(parts: readonly { readonly heading?: string | undefined; readonly text: string }[]): number {
  const lines = parts.reduce((sum, { heading, text }) => sum + (heading === undefined ? 0 : 2) + linesOf(text) + 1, 0)
  return Math.max(1, Math.ceil(lines / LINES))
}

const linesOf = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil([...line].length / CHARACTERS)), 0)
