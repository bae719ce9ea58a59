import type { ComponentChildren } from 'preact'

type QuoteProps = {
  /** What somebody wrote. Line breaks stay, long words break, the direction follows the letters. */
  readonly text: string
  /** The language it is written in, when it is known and not the page's. */
  readonly lang?: string | undefined
  /** Who wrote it, and when. */
  readonly by?: ComponentChildren
}

/** People's own words. */
export const Quote = ({ text, lang, by }: QuoteProps) => (
  <figure class="quote">
    <blockquote dir="auto" lang={lang}>
      {text}
    </blockquote>
    {by !== undefined && <figcaption>{by}</figcaption>}
  </figure>
)
