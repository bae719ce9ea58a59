import type { ComponentChildren } from 'preact'

type AskedIfProps = {
  /** The name of the field it hangs on, and the answer that shows it; any answer when there is none. */
  readonly name: string
  readonly value?: string | undefined
  /** "Only if …": what stands above it where no script hides it. */
  readonly words: ComponentChildren
  readonly children: ComponentChildren
}

/** A field that is asked only after a certain answer. Without a script it is always there and says so. */
export const AskedIf = ({ name, value, words, children }: AskedIfProps) => (
  <div class="asked-if flow" data-asked-if={name} data-asked-value={value}>
    <p class="hint">{words}</p>
    {children}
  </div>
)
