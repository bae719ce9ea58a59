import type { ComponentChildren } from 'preact'
import { Tag, type Tone } from './tag.tsx'

/** One task and how far it is. Without `href` it cannot be started yet, and the hint says why. */
export type Task = {
  readonly label: string
  readonly href?: string | undefined
  readonly hint?: ComponentChildren
  readonly status: { readonly label: string; readonly tone: Tone }
  /** The task to look at next: the one after the last that was saved. */
  readonly next?: boolean | undefined
}

/** Tasks under one heading, to be done in any order. */
export type TaskGroup = { readonly heading: string; readonly tasks: readonly Task[] }

type TaskListProps = {
  readonly groups: readonly TaskGroup[]
  /** Distinguishes several lists of one page. */
  readonly id?: string | undefined
}

/** Everything that has to be done, group by group, with the state of each task in words. */
export const TaskList = ({ groups, id = 'task' }: TaskListProps) => (
  <ol class="tasks">
    {groups.map(({ heading, tasks }, group) => (
      <li key={heading}>
        <h2>{heading}</h2>
        <ul>
          {tasks.map((task, place) => (
            <TaskRow key={task.label} {...task} id={`${id}-${group}-${place}`} />
          ))}
        </ul>
      </li>
    ))}
  </ol>
)

function TaskRow({ id, label, href, hint, status, next }: Task & { readonly id: string }) {
  const described = hint === undefined ? `${id}-status` : `${id}-hint ${id}-status`
  return (
    <li class={next ? 'task next' : 'task'}>
      <div>
        {href === undefined ? (
          <span class="soft">{label}</span>
        ) : (
          <a href={href} aria-describedby={described}>
            {label}
          </a>
        )}
        {hint !== undefined && (
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      <span id={`${id}-status`}>
        <Tag tone={status.tone}>{status.label}</Tag>
      </span>
    </li>
  )
}
