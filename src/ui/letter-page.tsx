import type { Lang } from '#src/kernel/lang.ts'
import { letterWords } from './words.ts'

/** One part of a letter: the heading of its prompt and what was written. */
export type LetterPart = { readonly heading?: string | undefined; readonly text: string }

type LetterProps = {
  readonly lang: Lang
  readonly label: string
  /** Who writes, above the letter. */
  readonly from?: string | undefined
  readonly parts: readonly LetterPart[]
  /** How many pages the letter may have. */
  readonly limit: number
  /** How many it has, by `pagesOf`. */
  readonly pages: number
}

/**
 * A letter on A4 pages. The pages are columns of a fixed height, so that text beyond the last allowed page flows onto
 * a further one that is drawn differently; a sentence says the same.
 */
export function LetterPage({ lang, label, from, parts, limit, pages }: LetterProps) {
  const isOver = pages > limit
  const words = letterWords[lang]
  return (
    <figure class="letter">
      <figcaption class={isOver ? 'letter-over' : 'soft'}>
        {isOver ? words.over(pages, limit) : words.fits(pages, limit)}
      </figcaption>
      <div class={`sheets limit-${Math.min(limit, 3)}`} role="region" aria-label={label} tabindex={0}>
        {from !== undefined && <p class="letter-from">{from}</p>}
        {parts.map(({ heading, text }) => (
          <div key={heading} class="letter-part">
            {heading !== undefined && <h2>{heading}</h2>}
            <div dir="auto" class="letter-text">
              {text}
            </div>
          </div>
        ))}
      </div>
    </figure>
  )
}
