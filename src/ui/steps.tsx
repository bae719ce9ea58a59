import type { ComponentChildren } from 'preact'

/** One date of the year. `state` says where it lies as seen from now; its words are for those who do not see the dot. */
export type Milestone = {
  readonly when: string
  readonly label: ComponentChildren
  readonly href?: string | undefined
  readonly state: 'past' | 'now' | 'ahead'
  /** "past", "now", in the reader's language; without it the state is not read out. */
  readonly stateWords?: string | undefined
}

/** How a year looks: its dates along a line. Give it a heading. */
export const YearStrip = ({
  label,
  milestones,
}: {
  readonly label: string
  readonly milestones: readonly Milestone[]
}) => (
  <ol class="year" aria-label={label}>
    {milestones.map((milestone) => (
      <li key={milestone.when} class={milestone.state} aria-current={milestone.state === 'now' ? 'date' : undefined}>
        <p class="when">
          {milestone.when}
          {milestone.stateWords !== undefined && <span class="unseen"> ({milestone.stateWords})</span>}
        </p>
        <p>{milestone.href === undefined ? milestone.label : <a href={milestone.href}>{milestone.label}</a>}</p>
      </li>
    ))}
  </ol>
)
