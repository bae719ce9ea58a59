import type { Lang } from '#src/kernel/lang.ts'
import { listWords } from './words.ts'

type PaginationProps = {
  readonly lang: Lang
  /** Counted from 1. */
  readonly page: number
  readonly pages: number
  readonly href: (page: number) => string
}

/** The pages of a long list; nothing when there is only one. */
export function Pagination({ lang, page, pages, href }: PaginationProps) {
  const words = listWords[lang]
  if (pages < 2) return null
  return (
    <nav class="pagination" aria-label={words.pages}>
      <ul>
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev">
              {words.previous}
            </a>
          </li>
        )}
        <li>
          <span aria-current="page">{words.page(page, pages)}</span>
        </li>
        {page < pages && (
          <li>
            <a href={href(page + 1)} rel="next">
              {words.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
