import type { Translated } from '#src/kernel/lang.ts'

/** One question of a programme with its choices, in the order in which they are shown. */
export type Question = {
  readonly key: string
  readonly text: Translated
  readonly choices: readonly Choice[]
}
export type Choice = { readonly key: string; readonly label: Translated }

/** Every question has this choice too, as its last. */
export const NOT_SAID = 'not-said'

/** What somebody answered: a choice by the key of its question. What was skipped is absent. */
export type EqualityAnswers = Readonly<Record<string, string>>

/** The keys of a question's choices in their order, "prefer not to say" included. */
export const choicesOf = (question: Question): readonly string[] => [
  ...question.choices.map(({ key }) => key),
  NOT_SAID,
]

/** Of what was typed, the answers to these questions; anything else, and what was skipped, is left out. */
export function answersTo(
  questions: readonly Question[],
  typed: Readonly<Record<string, string | readonly string[] | undefined>>,
): EqualityAnswers {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const choice = choicesOf(question).find((key) => key === typed[question.key])
      return choice === undefined ? [] : [[question.key, choice] as const]
    }),
  )
}

/** A key for a new question or choice: the first that is free. Keys mean nothing, so that wording can change. */
export function freeKey(beginning: string, taken: readonly string[]): string {
  let n = 1
  while (taken.includes(`${beginning}${n}`)) n += 1
  return `${beginning}${n}`
}

/** The question with new words. Choices keep their keys by their place; there are as many as there are labels. */
export function reworded(question: Question, text: Translated, labels: readonly Translated[]): Question {
  const keys = question.choices.map(({ key }) => key).slice(0, labels.length)
  while (keys.length < labels.length) keys.push(freeKey('c', keys))
  return { ...question, text, choices: labels.flatMap((label, at) => ({ key: keys[at] ?? '', label })) }
}
