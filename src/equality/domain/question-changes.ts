import type { Translated } from '#src/kernel/lang.ts'
import { proposedQuestions } from './proposed-questions.ts'
import { freeKey, reworded, type Question } from './questions.ts'

/** What a coordinator does to the questions: begin with the proposal, take one out, or write one, new or known by its key. */
export type QuestionChange =
  | { readonly propose: 'yes' }
  | { readonly remove: string }
  | { readonly key?: string | undefined; readonly text: Translated; readonly labels: readonly Translated[] }

/** What the questions become by a change. The proposal never replaces questions that are there. */
export function changeOf(change: QuestionChange): (before: readonly Question[]) => readonly Question[] {
  if ('propose' in change) return (before) => (before.length === 0 ? proposedQuestions : before)
  if ('remove' in change) return (before) => before.filter(({ key }) => key !== change.remove)
  const { text, labels } = change
  return (before) => {
    const known = before.find(({ key }) => key === change.key)
    const fresh: Question = {
      key: freeKey(
        'q',
        before.map(({ key }) => key),
      ),
      text,
      choices: [],
    }
    const written = reworded(known ?? fresh, text, labels)
    return known ? before.map((one) => (one === known ? written : one)) : [...before, written]
  }
}
