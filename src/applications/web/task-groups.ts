import type { Visit } from '#src/kernel/visit.ts'
import type { TaskGroup, Task as TaskRow } from '#src/ui/task-list.tsx'
import type { Tone } from '#src/ui/tag.tsx'
import type { OwnApplication } from '../db/applications.ts'
import type { OwnSupport } from '../db/support.ts'
import { isOwn, type Progress, type Section } from '../domain/sections.ts'
import type { Task } from '../domain/tasks.ts'
import { ownWords } from './own/words.ts'
import type { Places } from './places.ts'
import { savedWhen } from './saved-when.ts'
import { supportGroup } from './support/support-task.ts'
import { titleOf } from './section-titles.ts'
import { words as allWords } from './words.ts'

const progressTones = { 'not-started': 'plain', 'in-progress': 'info', completed: 'good' } as const satisfies Record<
  Progress,
  Tone
>

const headings: readonly (readonly ['you' | 'wishes' | 'practical', readonly Section[]])[] = [
  ['you', ['about', 'goals', 'letter']],
  ['wishes', ['wishes', 'avoid']],
  ['practical', ['dates']],
]

type Around = {
  readonly application: OwnApplication
  readonly places: Places
  readonly visit: Visit
  readonly support?: OwnSupport | undefined
}

/** The tasks under their headings: who you are, wishes, support, what only this call asks, dates. */
export function taskGroups(tasks: readonly Task[], around: Around): TaskGroup[] {
  const { lang } = around.visit
  const row = (task: Task) => taskRow(task, around)
  const [you, wishes, practical] = headings.map(([heading, sections]) => ({
    heading: allWords[lang].groups[heading],
    tasks: tasks.filter(({ section }) => sections.includes(section)).map(row),
  }))
  const own = { heading: ownWords[lang].group, tasks: tasks.filter(({ section }) => isOwn(section)).map(row) }
  return [you, wishes, supporting(around), own, practical].flatMap((group) => (group?.tasks.length ? [group] : []))
}

const supporting = ({ application, support, visit: { lang } }: Around) =>
  support && supportGroup(application, support, lang)

function taskRow({ section, progress, isOptional, fresh }: Task, { application, places, visit }: Around): TaskRow {
  const { lang } = visit
  const words = allWords[lang]
  const { saved, call, form } = application
  const at = saved[section]?.savedAt
  const hint = [
    isOptional ? words.optionalTask : '',
    at ? savedWhen(at, call.zone, visit) : '',
    fresh > 0 ? ownWords[lang].fresh(fresh) : '',
  ]
  return {
    label: titleOf(section, form, lang),
    href: places.section(section),
    hint: hint.filter(Boolean).join(' · ') || undefined,
    status: { label: words.progress[progress], tone: progressTones[progress] },
    ...(fresh > 0 && { next: true }),
  }
}
