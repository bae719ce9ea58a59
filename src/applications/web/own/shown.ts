import { askedOf } from '#src/calls/domain/asked.ts'
import { questionsOf, type CallSection } from '#src/calls/domain/form.ts'
import type { Question } from '#src/calls/domain/question.ts'
import type { OwnApplication } from '../../db/applications.ts'
import type { Typed } from '../../domain/sections.ts'
import { ownTyped } from '../../domain/tasks.ts'

/**
 * The questions that the page of a section shows: those that are asked, and those that an answer on the same page would
 * bring up. What hangs on another page is there only once it is asked.
 */
export function shownOf(
  section: CallSection,
  application: Pick<OwnApplication, 'form' | 'saved'>,
  typedHere: Typed,
): Question[] {
  const asked = askedOf(questionsOf(application.form), { ...ownTyped(application), ...typedHere })
  const shown: Question[] = []
  let before = -1
  while (shown.length > before) {
    before = shown.length
    for (const question of section.questions)
      if (!shown.includes(question) && isShown(question, asked, shown)) shown.push(question)
  }
  return section.questions.filter((question) => shown.includes(question))
}

const isShown = (question: Question, asked: readonly Question[], shown: readonly Question[]) =>
  asked.includes(question) ||
  (!question.isRetired && question.condition !== null && shown.some(({ id }) => id === question.condition?.on))
