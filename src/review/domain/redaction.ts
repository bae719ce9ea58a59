/** What becomes of words in a text: they stay, others stand for them, or they are gone. */
export const passageStates = ['as-written', 'replaced', 'removed'] as const

export type PassageState = (typeof passageStates)[number]

/** Words of a text and what readers get instead, wherever they stand. */
export type Passage = { readonly words: string; readonly state: PassageState; readonly replacement: string }

/** What stands where something was removed. A mark is needed: without one, what is left could join to the same words again. */
export const REMOVED = '[…]'

/** Whether words stand in a text, in whatever case, with whatever space or line break between them. */
export const standsIn = (words: string, text: string): boolean => pattern([words])?.test(text.normalize('NFC')) ?? false

/**
 * A text as readers read it, or nothing when it cannot be made: the words that stand for others must not bring back what
 * was removed. Where passages overlap, removing is stronger than replacing.
 */
export function redacted(text: string, passages: readonly Passage[]): string | undefined {
  const removed = wordsOf(passages, 'removed')
  const gone = pattern(removed)
  const pieces = gone ? text.normalize('NFC').split(gone) : [text]
  const result = pieces.map((piece) => withOtherWords(piece, passages)).join(REMOVED)
  return removed.some((words) => standsIn(words, result)) ? undefined : result
}

function withOtherWords(text: string, passages: readonly Passage[]): string {
  const replaced = wordsOf(passages, 'replaced')
  const other = pattern(replaced)
  if (!other) return text
  return text.normalize('NFC').replaceAll(other, (found) => {
    const passage = passages.find(({ words, state }) => state === 'replaced' && plain(words) === plain(found))
    return passage?.replacement ?? REMOVED
  })
}

const wordsOf = (passages: readonly Passage[], state: PassageState): string[] =>
  passages
    .filter((passage) => passage.state === state)
    .map(({ words }) => words.normalize('NFC').trim())
    .filter((words) => words !== '')

/** Longest first, so that a name inside a longer one does not leave half of it. */
function pattern(all: readonly string[]): RegExp | undefined {
  if (all.length === 0) return undefined
  const sources = all
    .toSorted((a, b) => b.length - a.length)
    .map((words) =>
      words
        .trim()
        .split(/\s+/u)
        .map((word) => [...word].map((sign) => RegExp.escape(sign)).join(`${UNSEEN}*`))
        .join(String.raw`${UNSEEN}*\s+`),
    )
  return new RegExp(sources.join('|'), 'giu')
}

/** Signs without a width: a name with one inside still reads as that name. */
const UNSEEN = String.raw`[\u00AD\u200B-\u200F\u2060\uFEFF]`

const plain = (text: string) =>
  text.normalize('NFC').replaceAll(new RegExp(UNSEEN, 'gu'), '').trim().split(/\s+/u).join(' ').toLowerCase()
