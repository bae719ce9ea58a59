import { answerRefusal, askedAgain } from '#src/calls/domain/answering.ts'
import { askedOf, isRequiredOn } from '#src/calls/domain/asked.ts'
import { has, questionsOf, type CallForm, type CallSection } from '#src/calls/domain/form.ts'
import type { Question } from '#src/calls/domain/question.ts'
import {
  callSection,
  isOwn,
  ownSection,
  progressOf,
  type FixedSection,
  type Progress,
  type SavedSection,
  type Section,
  type Typed,
} from './sections.ts'

/** One task of the list: a section as far as it is. */
export type Task = {
  readonly section: Section
  readonly progress: Progress
  /** An application can be sent without it. */
  readonly isOptional: boolean
  /** Questions that came or changed since the application was sent, and wait for an answer. */
  readonly fresh: number
}

/** What the tasks of an application depend on. */
export type AtWork = {
  readonly form: CallForm
  readonly saved: Readonly<Partial<Record<Section, SavedSection>>>
  readonly submittedAt: Temporal.Instant | null
  /** The day on the clocks of the programme. */
  readonly today: Temporal.PlainDate
}

/** Everything typed in answer to the call's own questions, section by section put together. */
export const ownTyped = ({ form, saved }: Pick<AtWork, 'form' | 'saved'>): Typed =>
  Object.assign({}, ...form.sections.map(({ id }) => saved[ownSection(id)]?.value ?? {}))

/** The tasks of an application, in the order of the list. */
export function tasksOf(work: AtWork, hasDates: boolean): Task[] {
  const common = (section: FixedSection): Task[] =>
    isLeftOut(section, work.form, hasDates)
      ? []
      : [{ section, progress: progressOf(work.saved[section]), isOptional: section === 'avoid', fresh: 0 }]
  return [
    ...(['about', 'goals', 'letter', 'wishes', 'avoid'] as const).flatMap(common),
    ...work.form.sections.flatMap((section) => ownTask(section, work)),
    ...common('dates'),
  ]
}

/** The tasks that still have to be completed before an application can be sent. */
export const missingTasks = (tasks: readonly Task[]): Section[] =>
  tasks.filter(({ progress, isOptional }) => progress !== 'completed' && !isOptional).map(({ section }) => section)

/** Whether the form of a call has a section at all. */
export const hasSection = (section: Section, form: CallForm): boolean =>
  isOwn(section) ? form.sections.some(({ id }) => ownSection(id) === section) : !isLeftOut(section, form, true)

const isLeftOut = (section: FixedSection, form: CallForm, hasDates: boolean) =>
  (section === 'goals' && !has('goals', form)) ||
  (section === 'avoid' && !has('avoid', form)) ||
  (section === 'dates' && !hasDates)

/** A section of which nothing is asked is no task. One that has been completed is open again when a question is added. */
function ownTask({ id, questions }: CallSection, work: AtWork): Task[] {
  const all = questionsOf(work.form)
  const typed = ownTyped(work)
  const asked = askedOf(all, typed).filter((question) => questions.includes(question))
  if (asked.length === 0) return []
  const saved = work.saved[ownSection(id)]
  const isOpen = asked.some(
    (question) => isNewTo(question, saved?.savedAt) || answerRefusal(question, typed, work.today) !== null,
  )
  const progress = progressOf(saved)
  return [
    {
      section: ownSection(id),
      progress: isOpen && progress === 'completed' ? 'in-progress' : progress,
      isOptional: !asked.some((question) => isRequiredOn(question, work.today)),
      fresh: freshOf(work, typed).filter((question) => questions.includes(question)).length,
    },
  ]
}

/** Whether a question of a section came or changed after the section was saved. */
export const hasNews = (section: Section, form: CallForm, savedAt: Temporal.Instant): boolean =>
  (callSection(section, form.sections)?.questions ?? []).some((question) => isNewTo(question, savedAt))

const isNewTo = ({ askedSince, isRetired }: Question, savedAt: Temporal.Instant | undefined) =>
  savedAt !== undefined && !isRetired && Temporal.Instant.compare(askedSince, savedAt) > 0

/** The questions that wait for an answer since the application was sent; saving their section answers them. */
function freshOf({ form, saved, submittedAt, today }: AtWork, typed: Typed): Question[] {
  if (!submittedAt) return []
  const at = ({ section }: Question) => {
    const savedAt = saved[`q:${section}`]?.savedAt
    return savedAt && Temporal.Instant.compare(savedAt, submittedAt) > 0 ? savedAt : submittedAt
  }
  return askedAgain(questionsOf(form), { typed, at }, today)
}
