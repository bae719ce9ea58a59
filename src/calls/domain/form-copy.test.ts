import { expect, test } from 'vitest'
import { moment } from '../../../test/make.ts'
import { defaultSection } from './default-form.ts'
import { formCopy } from './form-copy.ts'
import type { Question } from './question.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

/** A section of three questions: the second rests on the first, the third has been retired. */
function section() {
  const made = defaultSection(moment())
  const [one, two, three] = made.questions
  if (!one || !two || !three) throw new Error('a new call begins with three questions at least')
  const questions: Question[] = [
    { ...one, requiredFrom: day('2026-11-20'), frozenAfter: null, isRetired: false },
    { ...two, condition: { on: one.id, is: 'filled' }, isRetired: false },
    { ...three, condition: null, isRetired: true },
  ]
  return { ...made, questions }
}

test('a copy has ids of its own, conditions among its own questions, and days moved along', () => {
  const original = section()
  const [copy] = formCopy([original], 364, moment())
  const [one, two, ...rest] = copy?.questions ?? []

  expect(rest).toEqual([])
  expect(copy?.id).not.toBe(original.id)
  expect(original.questions.map(({ id }) => id)).not.toContain(one?.id)
  expect(one?.section).toBe(copy?.id)
  expect(String(one?.requiredFrom)).toBe('2027-11-19')
  expect(two?.condition).toEqual({ on: one?.id, is: 'filled' })
  expect(one?.label).toEqual(original.questions[0]?.label)
})
