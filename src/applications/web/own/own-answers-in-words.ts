import { askedOf } from '#src/calls/domain/asked.ts'
import { questionsOf, type CallForm, type CallSection } from '#src/calls/domain/form.ts'
import type { Question } from '#src/calls/domain/question.ts'
import { readAnswer } from '#src/calls/domain/read-answer.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { answerText } from '#src/ui/answer-text.ts'
import type { Typed } from '../../domain/sections.ts'

/** The questions of a section with what was typed, in words people can check. What is not asked is not among them. */
export function ownSummary(
  { questions }: CallSection,
  { form, typed }: { form: CallForm; typed: Typed },
  lang: Lang,
): { label: string; value: string }[] {
  return askedOf(questionsOf(form), typed)
    .filter((question) => questions.includes(question))
    .map((question) => ({ label: question.label[lang], value: ownAnswerInWords(question, typed, lang) }))
}

/** What was typed in answer to a question: in words where it is an answer, letter for letter where it is none. */
export function ownAnswerInWords(question: Question, typed: Typed, lang: Lang): string {
  const read = readAnswer(question, typed)
  if ('given' in read) return read.given ? answerText(read.given, lang) : ''
  return [typed[question.id] ?? ''].flat().join(', ')
}
