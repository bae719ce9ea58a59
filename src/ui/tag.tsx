import type { ComponentChildren } from 'preact'

/** plain: nothing yet; info: under way; good: done; warn: soon or waiting; bad: refused or failed; special: set apart. */
export type Tone = 'plain' | 'info' | 'good' | 'warn' | 'bad' | 'special'

/** A state in a word or two. The word says it; the tone only repeats it. */
export const Tag = ({
  tone = 'plain',
  children,
}: {
  readonly tone?: Tone | undefined
  readonly children: ComponentChildren
}) => <span class={tone === 'plain' ? 'tag' : `tag ${tone}`}>{children}</span>
