import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Condition, Question } from '../../domain/question.ts'
import { hangsOn } from '../../domain/question-plan.ts'
import { conditionValue } from './question-form.ts'
import { questionWords } from './words.ts'

/** Every condition a question can have among the others of its call, none of which would ask in a circle. */
export function conditionChoices(
  question: Id<'question'> | undefined,
  questions: readonly Question[],
  lang: Lang,
): { value: string; label: string }[] {
  const possible = questions.filter(
    ({ id, isRetired }) => !isRetired && id !== question && !(question && hangsOn(id, question, questions)),
  )
  return possible
    .flatMap((other) => conditionsOn(other))
    .map((condition) => ({
      value: conditionValue(condition),
      label: conditionInWords(condition, questions, lang),
    }))
}

function conditionsOn({ id, kind, choices }: Question): Condition[] {
  const values = kind === 'yes-no' ? ['yes', 'no'] : choices.map(({ key }) => key)
  const is = kind === 'several-choices' ? 'includes' : 'equals'
  return [...values.map((value) => ({ on: id, is, value }) as const), { on: id, is: 'filled' }]
}

/** “Will you be away?” is “Yes”. */
export function conditionInWords(condition: Condition, questions: readonly Question[], lang: Lang): string {
  const words = questionWords[lang]
  const other = questions.find(({ id }) => id === condition.on)
  const label = other?.label[lang] ?? ''
  if (condition.is === 'filled') return words.isFilled(label)
  const { value } = condition
  const answer =
    other?.kind === 'yes-no'
      ? value === 'yes'
        ? words.yes
        : words.no
      : (other?.choices.find(({ key }) => key === value)?.label[lang] ?? value)
  return condition.is === 'equals' ? words.isAnswer(label, answer) : words.includesAnswer(label, answer)
}
