import type { ComponentChildren } from 'preact'

type SectionProps = {
  readonly title: ComponentChildren
  readonly id?: string | undefined
  /** Links or buttons beside the heading. */
  readonly actions?: ComponentChildren
  readonly children?: ComponentChildren
}

/** A part of a page under its own heading. */
export const Section = ({ title, id, actions, children }: SectionProps) => (
  <section id={id}>
    {actions === undefined ? (
      <h2>{title}</h2>
    ) : (
      <div class="section-heading">
        <h2>{title}</h2>
        <div class="buttons">{actions}</div>
      </div>
    )}
    {children}
  </section>
)

type SplitProps = {
  readonly start: ComponentChildren
  readonly end: ComponentChildren
  /** The second half stays in view while the first is read. */
  readonly sticky?: boolean | undefined
}

/** Two halves side by side, below each other on phones: a letter and its reading form. */
export const Split = ({ start, end, sticky }: SplitProps) => (
  <div class="split">
    <div class="flow">{start}</div>
    <div class={sticky ? 'flow sticky' : 'flow'}>{end}</div>
  </div>
)

/** A few figures at a glance, each with its words and perhaps the list behind it. */
export const Figures = ({
  figures,
}: {
  readonly figures: readonly { readonly value: string; readonly label: string; readonly href?: string | undefined }[]
}) => (
  <dl class="figures">
    {figures.map(({ value, label, href }) => (
      <div key={label}>
        <dt>{href === undefined ? label : <a href={href}>{label}</a>}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

type SavedProps = {
  readonly children: ComponentChildren
  readonly id?: string | undefined
  readonly data?: Readonly<Record<`data-${string}`, string>> | undefined
}

/** Whether what was typed is saved: "Saved 14:02". A script of ours may change its words; they are announced politely. */
export const SavedLine = ({ children, id, data }: SavedProps) => (
  <p class="saved" id={id} role="status" {...data}>
    {children}
  </p>
)
