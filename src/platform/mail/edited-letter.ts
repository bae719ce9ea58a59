import type { LetterContent } from './letter.ts'

/** The letter with other words: its subject, and its texts by their place. Buttons, lists and quotes stay; an empty text goes. */
export function withTexts(
  content: LetterContent,
  change: { readonly subject: string; readonly texts: ReadonlyMap<number, string> },
): LetterContent {
  const blocks = content.blocks.flatMap((block, place) => {
    const text = change.texts.get(place)?.trim()
    if (!('text' in block) || text === undefined) return [block]
    return text === '' ? [] : [{ ...block, text }]
  })
  return { subject: change.subject, blocks }
}

/** The texts of a letter that somebody can edit, each with its place. */
export const textsOf = ({ blocks }: LetterContent): { readonly place: number; readonly text: string }[] =>
  blocks.flatMap((block, place) => ('text' in block ? [{ place, text: block.text }] : []))
