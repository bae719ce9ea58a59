import type { Call } from '#src/calls/domain/call.ts'
import type { MilestoneRow } from '#src/calls/domain/milestone.ts'
import { daysBetween, dayOf, hourOf, longMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink, ButtonRow, LockedButton, PostButton } from '#src/ui/buttons.tsx'
import { Refusal } from '#src/ui/form.tsx'
import { History } from '#src/ui/history.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag, type Tone } from '#src/ui/tag.tsx'
import { TaskList } from '#src/ui/task-list.tsx'
import type { TimelineEntry } from '#src/ui/timeline.tsx'
import { urls } from '#src/urls.ts'
import type { OwnApplication } from '../db/applications.ts'
import { can, type ApplicationState } from '../domain/application.ts'
import { isOptional, missingSections, type Progress, type Section } from '../domain/sections.ts'
import { words as allWords } from './words.ts'

const stateTones = {
  draft: 'info',
  sent: 'good',
  'changed-since-sent': 'warn',
  withdrawn: 'plain',
  'never-sent': 'plain',
  'in-review': 'info',
  accepted: 'good',
  'on-waiting-list': 'warn',
  declined: 'plain',
} as const satisfies Record<ApplicationState, Tone>
const progressTones = { 'not-started': 'plain', 'in-progress': 'info', completed: 'good' } as const satisfies Record<
  Progress,
  Tone
>

/** All one's applications. */
export function MinePage({ visit, applications }: { visit: Visit; applications: readonly OwnApplication[] }) {
  const words = allWords[visit.lang]
  return (
    <Page visit={visit} title={words.mine} lead={applications.length === 0 ? words.none : words.mineLead}>
      {applications.length > 0 && (
        <Table
          caption={words.mine}
          hideCaption
          narrow="cards"
          rows={applications}
          rowKey={(one) => one.id}
          columns={[
            {
              header: words.application,
              names: true,
              cell: (one) => <a href={urls.application(one.id)}>{one.call.name[visit.lang]}</a>,
            },
            {
              header: words.savedAt(''),
              quiet: true,
              cell: (one) => <Tag tone={stateTones[one.state]}>{words.stateNames[one.state]}</Tag>,
            },
          ]}
        />
      )}
      <ButtonLink href={urls.calls()} look="secondary">
        {words.toCalls}
      </ButtonLink>
    </Page>
  )
}

/** Before the first question: what it takes. */
export function StartPage({ visit, call, refusal }: { visit: Visit; call: Call; refusal: string | undefined }) {
  const words = allWords[visit.lang]
  return (
    <Page
      visit={visit}
      title={words.start}
      context={call.name[visit.lang]}
      lead={words.startLead}
      back={{ href: urls.call(call.id), label: call.name[visit.lang] }}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <p>{words.closesAt(longMoment(call.closesAt, call.zone, visit.lang))}</p>
      <PostButton action={urls.apply(call.id)} look="primary">
        {words.begin}
      </PostButton>
    </Page>
  )
}

const groups: readonly (readonly ['you' | 'wishes' | 'practical', readonly Section[]])[] = [
  ['you', ['about', 'goals', 'letter']],
  ['wishes', ['wishes', 'avoid']],
  ['practical', ['dates']],
]

/** The list of tasks with their progress, and where the application stands. */
export function TasksPage({
  visit,
  application,
  hasDates,
  history,
}: {
  visit: Visit
  application: OwnApplication
  hasDates: boolean
  history: readonly TimelineEntry[]
}) {
  const words = allWords[visit.lang]
  const { call, state, phase, saved, progress } = application
  const mayEdit = can('edit', state, phase)
  const task = (section: Section) => {
    const at = saved[section]?.savedAt
    const hint = [
      isOptional(section) ? words.optionalTask : '',
      at ? words.savedAt(hourOf(at, call.zone, visit.lang)) : '',
    ]
      .filter(Boolean)
      .join(' · ')
    return {
      label: words.sections[section],
      href: urls.section(application.id, section),
      hint: hint || undefined,
      status: { label: words.progress[progress[section]], tone: progressTones[progress[section]] },
    }
  }
  const shown = groups.map(([group, sections]) => ({
    heading: words.groups[group],
    tasks: sections.filter((section) => section !== 'dates' || hasDates).map(task),
  }))
  return (
    <Page
      visit={visit}
      title={call.name[visit.lang]}
      context={`${words.application} ${application.reference}`}
      lead={words.states[state]}
      back={{ href: urls.myApplications(), label: words.mine }}
    >
      <p>
        <Tag tone={stateTones[state]}>{words.stateNames[state]}</Tag>{' '}
        {phase === 'open' &&
          `${words.closesAt(longMoment(call.closesAt, call.zone, visit.lang))} ${words.daysLeft(daysBetween(dayOf(visit.now, call.zone), dayOf(call.closesAt, call.zone)))}.`}
      </p>
      <TaskList groups={shown.filter((group) => group.tasks.length > 0)} />
      {mayEdit && <Send application={application} visit={visit} hasDates={hasDates} />}
      <Ways application={application} visit={visit} />
      {state === 'draft' && <p>{words.keeps}</p>}
      <History entries={history} lang={visit.lang} />
    </Page>
  )
}

function Send({ application, visit, hasDates }: { application: OwnApplication; visit: Visit; hasDates: boolean }) {
  const words = allWords[visit.lang]
  const missing = missingSections(application.progress, hasDates).length
  if (missing > 0) return <LockedButton reason={words.checkLocked(missing)}>{words.check}</LockedButton>
  return <ButtonLink href={urls.checkAnswers(application.id)}>{words.check}</ButtonLink>
}

function Ways({ application, visit }: { application: OwnApplication; visit: Visit }) {
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
    </ButtonRow>
  )
}

/** After sending: the reference, and what happens when. It stays reachable. */
export function SentPage({
  visit,
  application,
  milestones,
  asksEquality,
}: {
  visit: Visit
  application: OwnApplication
  milestones: readonly MilestoneRow[]
  asksEquality: boolean
}) {
  const words = allWords[visit.lang]
  const { call } = application
  const at = (local: string) =>
    longMoment(Temporal.PlainDateTime.from(local).toZonedDateTime(call.zone).toInstant(), call.zone, visit.lang)
  return (
    <Page
      visit={visit}
      title={words.sentTitle}
      context={call.name[visit.lang]}
      lead={words.sentLead(application.reference)}
    >
      <Notice kind="good">{words.states[application.state]}</Notice>
      <h2>{words.next}</h2>
      <ul>
        {milestones.map((one) => (
          <li key={one.id}>
            {at(one.atLocal)}: {one.name[visit.lang]}
          </li>
        ))}
      </ul>
      <p>{words.contact(call.contactEmail)}</p>
      <ButtonRow>
        <ButtonLink href={urls.application(application.id)} look="secondary">
          {words.backToList}
        </ButtonLink>
        {asksEquality && (
          <ButtonLink href={urls.equality(application.id)} look="quiet">
            {words.equality}
          </ButtonLink>
        )}
      </ButtonRow>
    </Page>
  )
}
