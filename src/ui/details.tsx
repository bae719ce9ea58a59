import type { ComponentChildren } from 'preact'

type DetailsProps = {
  readonly summary: ComponentChildren
  readonly open?: boolean | undefined
  readonly children: ComponentChildren
}

/** Something that not everybody needs, behind one line. */
export const Details = ({ summary, open, children }: DetailsProps) => (
  <details class="details" open={open}>
    <summary>{summary}</summary>
    <div class="flow">{typeof children === 'string' ? <p>{children}</p> : children}</div>
  </details>
)
