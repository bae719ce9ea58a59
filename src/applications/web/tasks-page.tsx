import type { MilestoneRow } from '#src/calls/domain/milestone.ts'
import { dayOf, daysBetween, hourOf, longMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink, ButtonRow, LockedButton, PostButton } from '#src/ui/buttons.tsx'
import { Details } from '#src/ui/details.tsx'
import { History } from '#src/ui/history.tsx'
import { Page } from '#src/ui/page.tsx'
import { Tag, type Tone } from '#src/ui/tag.tsx'
import { TaskList, type Task } from '#src/ui/task-list.tsx'
import type { TimelineEntry } from '#src/ui/timeline.tsx'
import { urls } from '#src/urls.ts'
import type { OwnApplication } from '../db/applications.ts'
import type { OwnSupport } from '../db/support.ts'
import type { WaitingTurn } from '../db/waiting-turn.ts'
import { can } from '../domain/application.ts'
import { isOptional, missingSections, type Progress, type Section } from '../domain/sections.ts'
import { supportGap } from '../domain/support.ts'
import { Morning } from './morning.tsx'
import { pageWords } from './page-words.ts'
import { PlaceAndTurn } from './place-and-turn.tsx'
import { Standing, stateTones } from './standing.tsx'
import { supportTask } from './support/support-task.ts'
import { words as supportWords } from './support/words.ts'
import { words as allWords } from './words.ts'

const progressTones = { 'not-started': 'plain', 'in-progress': 'info', completed: 'good' } as const satisfies Record<
  Progress,
  Tone
>

const groups: readonly (readonly ['you' | 'wishes' | 'practical', readonly Section[]])[] = [
  ['you', ['about', 'goals', 'letter']],
  ['wishes', ['wishes', 'avoid']],
  ['practical', ['dates']],
]

type Props = {
  visit: Visit
  application: OwnApplication
  milestones: readonly MilestoneRow[]
  support: OwnSupport | undefined
  /** The morning for which a reminder has been asked. */
  morning: Temporal.Instant | undefined
  /** The address to sign in with on another device. */
  email: string
  history: readonly TimelineEntry[]
  turn: WaitingTurn | undefined
}

/** The list of tasks with their progress, where the application stands, until when, and how to go on later. */
export function TasksPage({ visit, application, milestones, support, morning, email, history, turn }: Props) {
  const { lang } = visit
  const words = allWords[lang]
  const { call, state, phase } = application
  const mayEdit = can('edit', state, phase)
  const hasDates = milestones.some((one) => one.isCommitment)
  const closing = longMoment(call.closesAt, call.zone, lang)
  return (
    <Page
      visit={visit}
      title={call.name[lang]}
      context={`${words.application} ${application.reference}`}
      lead={<Standing {...{ visit, application, milestones, support }} />}
      back={{ href: urls.myApplications(), label: words.mine }}
    >
      <p>
        <Tag tone={stateTones[state]}>{words.stateNames[state]}</Tag> {timeLine(application, visit)}
      </p>
      <PlaceAndTurn {...{ visit, application, turn }} />
      <TaskList groups={tasksOf({ visit, application, support }, hasDates)} />
      {mayEdit && <Send {...{ visit, application, support, hasDates }} />}
      <Morning {...{ visit, application, morning }} />
      {state === 'draft' && <p>{pageWords[lang].keeps(closing)}</p>}
      {mayEdit && <Details summary={pageWords[lang].later}>{pageWords[lang].laterText(email)}</Details>}
      <Ways application={application} visit={visit} />
      <History entries={history} lang={lang} />
    </Page>
  )
}

/** Saved 14:02 · closes 30 November 2026, 23:59 (CET) · 6 days left */
function timeLine({ saved, call, phase }: OwnApplication, { lang, now }: Visit): string {
  const words = allWords[lang]
  const [last] = Object.values(saved)
    .map(({ savedAt }) => savedAt)
    .toSorted((a, b) => Temporal.Instant.compare(b, a))
  const isToday = last && dayOf(last, call.zone).equals(dayOf(now, call.zone))
  const days = daysBetween(dayOf(now, call.zone), dayOf(call.closesAt, call.zone))
  const parts = [
    ...(last && isToday ? [words.savedAt(hourOf(last, call.zone, lang))] : []),
    ...(phase === 'open'
      ? [pageWords[lang].closes(longMoment(call.closesAt, call.zone, lang)), words.daysLeft(days)]
      : []),
  ]
  return pageWords[lang].line(parts)
}

type Listed = Pick<Props, 'visit' | 'application' | 'support'>

function tasksOf({ visit, application, support }: Listed, hasDates: boolean) {
  const words = allWords[visit.lang]
  const shown = groups.map(([group, sections]) => ({
    heading: words.groups[group],
    tasks: sections
      .filter((section) => section !== 'dates' || hasDates)
      .map((section) => sectionTask(section, application, visit)),
  }))
  const supporting = support && {
    heading: supportWords[visit.lang].group,
    tasks: [supportTask(application, support, visit.lang)],
  }
  const [you, wishes, ...rest] = shown
  return [you, wishes, supporting, ...rest].flatMap((group) => (group && group.tasks.length > 0 ? [group] : []))
}

function sectionTask(section: Section, { id, call, saved, progress }: OwnApplication, { lang }: Visit): Task {
  const words = allWords[lang]
  const at = saved[section]?.savedAt
  const hint = [isOptional(section) ? words.optionalTask : '', at ? words.savedAt(hourOf(at, call.zone, lang)) : '']
  return {
    label: words.sections[section],
    href: urls.section(id, section),
    hint: hint.filter(Boolean).join(' · ') || undefined,
    status: { label: words.progress[progress[section]], tone: progressTones[progress[section]] },
  }
}

function Send({ application, visit, support, hasDates }: Listed & { hasDates: boolean }) {
  const words = allWords[visit.lang]
  const gap = supportGap(support?.rules, support?.request?.state)
  const missing = missingSections(application.progress, hasDates).length + (gap ? 1 : 0)
  if (missing > 0) return <LockedButton reason={words.checkLocked(missing)}>{words.check}</LockedButton>
  return <ButtonLink href={urls.checkAnswers(application.id)}>{words.check}</ButtonLink>
}

function Ways({ application, visit }: Pick<Props, 'application' | 'visit'>) {
  const words = allWords[visit.lang]
  const { state, phase, call } = application
  return (
    <ButtonRow>
      {can('withdraw', state, phase) && (
        <ButtonLink href={urls.withdrawal(application.id)} look="quiet">
          {words.withdraw}
        </ButtonLink>
      )}
      {can('come-back', state, phase) && <PostButton action={urls.apply(call.id)}>{words.comeBack}</PostButton>}
      <ButtonLink href={urls.printedApplication(application.id)} look="quiet">
        {pageWords[visit.lang].print}
      </ButtonLink>
    </ButtonRow>
  )
}
