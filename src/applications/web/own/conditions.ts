import type { Condition, Question } from '#src/calls/domain/question.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { ownAnswerInWords } from './own-answers-in-words.ts'
import { ownWords } from './words.ts'

/** Only if “Will you be away?” is “Yes”. */
export function conditionSentence(condition: Condition, other: Question, lang: Lang): string {
  const words = ownWords[lang]
  const label = other.label[lang]
  if (condition.is === 'filled') return words.onlyIfFilled(label)
  return words.onlyIf(label, ownAnswerInWords(other, { [other.id]: condition.value }, lang))
}
