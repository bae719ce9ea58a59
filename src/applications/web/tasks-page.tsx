import type { MilestoneRow } from '#src/calls/domain/milestone.ts'
import { dayOf, daysBetween, hourOf, longMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink, ButtonRow, PostButton } from '#src/ui/buttons.tsx'
import { Details } from '#src/ui/details.tsx'
import { History } from '#src/ui/history.tsx'
import { Page } from '#src/ui/page.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { TaskList } from '#src/ui/task-list.tsx'
import type { TimelineEntry } from '#src/ui/timeline.tsx'
import { urls } from '#src/urls.ts'
import type { OwnApplication } from '../db/applications.ts'
import type { InterviewAsked } from '../db/interview-asked.ts'
import type { OwnSupport } from '../db/support.ts'
import type { WaitingTurn } from '../db/waiting-turn.ts'
import { can } from '../domain/application.ts'
import { tasksOf } from '../domain/tasks.ts'
import { Morning } from './morning.tsx'
import { FreshQuestions } from './own/fresh-questions.tsx'
import { pageWords } from './page-words.ts'
import { PlaceAndTurn } from './place-and-turn.tsx'
import { placesOf } from './places.ts'
import { SendButton } from './send-button.tsx'
import { Standing, stateTones } from './standing.tsx'
import { taskGroups } from './task-groups.ts'
import { words as allWords } from './words.ts'

type Props = {
  visit: Visit
  application: OwnApplication
  milestones: readonly MilestoneRow[]
  support: OwnSupport | undefined
  /** The morning for which a reminder has been asked. */
  morning: Temporal.Instant | undefined
  /** What the applicant did, and that the decision was told. */
  history: readonly TimelineEntry[]
  /** The address to sign in with on another device. */
  email: string
  turn: WaitingTurn | undefined
  interview: InterviewAsked | undefined
}

/** The list of tasks with their progress, where the application stands, until when, and how to go on later. */
export function TasksPage(props: Props) {
  const { visit, application, milestones, support, morning, email, history, turn, interview } = props
  const { lang } = visit
  const words = allWords[lang]
  const { call, state, phase } = application
  const mayEdit = can('edit', state, phase)
  const tasks = tasksOf(
    application,
    milestones.some((one) => one.isCommitment),
  )
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
      <PlaceAndTurn {...{ visit, application, turn, interview }} />
      {mayEdit && <FreshQuestions tasks={tasks} lang={lang} />}
      <TaskList groups={taskGroups(tasks, { visit, application, support, places: placesOf(application.id) })} />
      {mayEdit && <SendButton {...{ visit, application, support, tasks }} />}
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
    .flatMap((one) => (one ? [one.savedAt] : []))
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
