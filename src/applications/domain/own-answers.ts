import { answerRefusal } from '#src/calls/domain/answering.ts'
import { askedOf, isEditable } from '#src/calls/domain/asked.ts'
import type { Question, ReaderGroup } from '#src/calls/domain/question.ts'
import { fileNameField, readAnswer, type AnswerProblem, type Findable } from '#src/calls/domain/read-answer.ts'
import type { CallForm } from '#src/calls/domain/form.ts'
import type { GivenAnswer } from '#src/kernel/given-answer.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import { callSection, type Section, type Typed } from './sections.ts'

/** An answer as it is sent: to the question as it was worded, for the eyes it was promised to. */
export type SentAnswer = {
  readonly question: Id<'question'>
  readonly label: Translated
  readonly audience: readonly ReaderGroup[]
  readonly given: GivenAnswer
}

/** The answers that are sent of what was typed. What is hidden or empty is not among them. */
export function sentAnswers(questions: readonly Question[], typed: Typed, people: readonly Findable[]): SentAnswer[] {
  return askedOf(questions, typed).flatMap(({ id, label, audience, ...question }) => {
    const read = readAnswer({ id, label, audience, ...question }, typed, people)
    return 'given' in read && read.given ? [{ question: id, label, audience, given: read.given }] : []
  })
}

/** Why the answers to these questions cannot be sent, by question. Questions of other sections decide what is asked. */
export function refusedAnswers(
  questions: readonly Question[],
  { all, typed, today }: { all: readonly Question[]; typed: Typed; today: Temporal.PlainDate },
): ReadonlyMap<Id<'question'>, AnswerProblem | 'missing'> {
  const asked = askedOf(all, typed).filter((question) => questions.includes(question))
  return new Map(
    asked.flatMap((question) => {
      const refused = answerRefusal(question, typed, today)
      return refused ? [[question.id, refused] as const] : []
    }),
  )
}

/**
 * What of the stored answers a form cannot change: files, which only an upload sets; what is frozen or retired; and
 * whatever the form did not show. `shown` are the questions it did, if it says so.
 */
export function keptAnswers(
  section: Section,
  before: Typed,
  { form, today, shown }: { form: CallForm; today: Temporal.PlainDate; shown: readonly string[] | undefined },
): Typed {
  const questions = callSection(section, form.sections)?.questions ?? []
  const kept = questions.filter(
    (question) =>
      question.kind === 'file' || !isEditable(question, today) || (shown !== undefined && !shown.includes(question.id)),
  )
  const names = kept.flatMap(({ id }) => [id, fileNameField(id)])
  return Object.fromEntries(names.map((name) => [name, before[name] ?? '']))
}
