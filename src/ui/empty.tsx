import type { ComponentChildren } from 'preact'

type EmptyProps = {
  readonly title: ComponentChildren
  readonly children?: ComponentChildren
  /** The way on: a button or link. */
  readonly action?: ComponentChildren
}

/** What stands where nothing is yet: why, and what to do next. */
export const Empty = ({ title, children, action }: EmptyProps) => (
  <div class="empty">
    <p class="empty-title">{title}</p>
    {typeof children === 'string' ? <p>{children}</p> : children}
    {action !== undefined && <div class="buttons">{action}</div>}
  </div>
)
