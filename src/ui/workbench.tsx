import type { ComponentChildren } from 'preact'

type Pane = { readonly title: ComponentChildren; readonly id: string; readonly children: ComponentChildren }

type WorkbenchProps = {
  /** A line of facts and buttons above the panes. */
  readonly bar?: ComponentChildren
  readonly panes: readonly [Pane, Pane, Pane]
}

/** Three columns for dense work: who there is, what is proposed, and why. They stack on phones. */
export const Workbench = ({ bar, panes }: WorkbenchProps) => (
  <div>
    {bar !== undefined && <div class="workbench-bar">{bar}</div>}
    <div class="panes">
      {panes.map(({ title, id, children }) => (
        <div key={id} id={id} class="pane">
          <h2 id={`${id}-title`}>{title}</h2>
          <div class="flow" tabindex={0} role="region" aria-labelledby={`${id}-title`}>
            {children}
          </div>
        </div>
      ))}
    </div>
  </div>
)
