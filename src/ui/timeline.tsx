import type { ComponentChildren } from 'preact'

/** Something that happened or is planned. */
export type TimelineEntry = {
  readonly key: string
  /** The date in words, and for machines. */
  readonly when: string
  readonly dateTime?: string | undefined
  readonly title: ComponentChildren
  readonly href?: string | undefined
  readonly tag?: ComponentChildren
  /** Still to come: drawn open. */
  readonly ahead?: boolean | undefined
  readonly children?: ComponentChildren
}

/** The entries of a mentorship or a history, one below the other, in the order given. */
export const Timeline = ({
  entries,
  label,
  calm,
}: {
  readonly entries: readonly TimelineEntry[]
  readonly label: string
  /** Whole sentences, none more important than another. */
  readonly calm?: boolean | undefined
}) => (
  <ol class={calm ? 'timeline calm' : 'timeline'} aria-label={label}>
    {entries.map(({ key, when, dateTime, title, href, tag, ahead, children }) => (
      <li key={key} class={ahead ? 'ahead' : undefined}>
        <p class="when">
          <time dateTime={dateTime}>{when}</time>
        </p>
        <div class="entry">
          <p>
            {href === undefined ? <strong>{title}</strong> : <a href={href}>{title}</a>} {tag}
          </p>
          {children}
        </div>
      </li>
    ))}
  </ol>
)
