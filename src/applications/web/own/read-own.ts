import { questionsOf, type CallForm, type CallSection } from '#src/calls/domain/form.ts'
import { typedFor, type Question } from '#src/calls/domain/question.ts'
import { LONGEST_TEXT, SHORT_TEXT, type AnswerProblem } from '#src/calls/domain/read-answer.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { wordCount } from '#src/kernel/word-count.ts'
import { refusedAnswers } from '../../domain/own-answers.ts'
import type { Typed } from '../../domain/sections.ts'
import { ownWords } from './words.ts'

type Reading = { readonly form: CallForm; readonly typed: Typed; readonly today: Temporal.PlainDate }

/** What is wrong with the answers to a section's questions, a sentence for each; nothing when they can be sent. */
export function ownErrors(section: CallSection, { form, typed, today }: Reading, lang: Lang): Record<string, string> {
  const refused = refusedAnswers(section.questions, { all: questionsOf(form), typed, today })
  return Object.fromEntries(
    section.questions.flatMap((question) => {
      const problem = refused.get(question.id)
      return problem ? [[question.id, sentenceOf(problem, question, typed, lang)]] : []
    }),
  )
}

function sentenceOf(problem: AnswerProblem | 'missing', question: Question, typed: Typed, lang: Lang): string {
  const { problems } = ownWords[lang]
  const [text = ''] = typedFor(question.id, typed)
  switch (problem) {
    case 'too-long':
      return problems['too-long'](question.kind === 'long-text' ? LONGEST_TEXT : SHORT_TEXT)
    case 'too-many-words':
      return problems['too-many-words'](wordCount(text), question.mostWords ?? 0)
    case 'too-small':
      return problems['too-small'](question.least ?? 0)
    case 'too-large':
      return problems['too-large'](question.most ?? 0)
    default:
      return problems[problem]
  }
}
