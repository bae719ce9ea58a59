import type { ComponentChildren } from 'preact'

/** What can be done with the ticked rows of a long table: it stays in sight at the foot of the window. */
export const ActionBar = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) => (
  <div class="action-bar" role="group" aria-label={label}>
    {children}
  </div>
)
