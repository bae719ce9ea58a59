/** The first letters of somebody's first and last name. It repeats the name beside it, so it is hidden from screen readers. */
export const Avatar = ({ name }: { readonly name: string }) => (
  <span class="avatar" aria-hidden="true">
    {initials(name)}
  </span>
)

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

function initials(name: string): string {
  const words = name
    .replaceAll(/\b(?:Prof|Dr|Assoc|Ass)\.\s*/g, '')
    .split(/\s+/)
    .filter(Boolean)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word = '') => [...segmenter.segment(word)][0]?.segment ?? '').join('')
}
