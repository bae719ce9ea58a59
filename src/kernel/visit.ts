import type { Lang } from './lang.ts'

/** One link of the menu. */
export type MenuLink = {
  readonly href: string
  readonly label: string
  /** How much waits there, with the words that say what. */
  readonly waiting?: { readonly count: number; readonly words: string } | undefined
}

/** Everything a page's frame shows about the person who looks at it and the moment they do. */
export type Visit = {
  readonly lang: Lang
  /** The address without its query, to mark the current menu entry and to come back after changing the language. */
  readonly path: string
  readonly now: Temporal.Instant
  readonly zone: string
  readonly who?: { readonly name: string }
  readonly menu: readonly MenuLink[]
  /** A sentence about what just happened, shown once on top of the next page. */
  readonly notice?: string
  /** Only in the demo: the bar that travels in time. */
  readonly demo?: { readonly href: string; readonly signInAs: string; readonly letters: string; readonly label: string }
}
