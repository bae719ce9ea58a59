import { expect, test } from 'vitest'
import { proposedQuestions } from './proposed-questions.ts'
import { answersTo, choicesOf, NOT_SAID, reworded, type Question } from './questions.ts'

const t = (text: string) => ({ en: text, fr: text, de: text })
const question: Question = {
  key: 'q1',
  text: t('Which?'),
  choices: [
    { key: 'c1', label: t('this') },
    { key: 'c2', label: t('that') },
  ],
}

test('only answers to the questions asked are kept; what is skipped or made up is left out', () => {
  expect(answersTo([question], { q1: 'c2', q2: 'c1' })).toEqual({ q1: 'c2' })
  expect(answersTo([question], { q1: NOT_SAID })).toEqual({ q1: NOT_SAID })
  for (const made of ['c3', '', ['c1', 'c2'], undefined]) expect(answersTo([question], { q1: made })).toEqual({})
})

test('new words for a choice leave its key, and a new choice gets one of its own', () => {
  const after = reworded(question, t('Which one?'), [t('This'), t('That'), t('Neither')])
  expect(after.choices.map(({ key }) => key).slice(0, 2)).toEqual(['c1', 'c2'])
  expect(new Set(choicesOf(after)).size).toBe(4)
  expect(reworded(question, t('Which?'), [t('only')]).choices).toEqual([{ key: 'c1', label: t('only') }])
})

test('the proposed questions have keys of their own, and each can be answered with "prefer not to say"', () => {
  expect(new Set(proposedQuestions.map(({ key }) => key)).size).toBe(5)
  for (const one of proposedQuestions) expect(choicesOf(one).at(-1)).toBe(NOT_SAID)
})
