import { calendarDay } from '#src/kernel/calendar-day.ts'
import type { GivenAnswer } from '#src/kernel/given-answer.ts'
import { parseId, type Id } from '#src/kernel/id.ts'
import { wordCount } from '#src/kernel/word-count.ts'
import { typedFor, type Question, type QuestionKind, type TypedAnswers } from './question.ts'

/** The longest answer in one line. */
export const SHORT_TEXT = 300
/** The longest text any field may hold. */
export const LONGEST_TEXT = 10_000
/** Numbers people type by hand; a larger one is a slip. */
export const LARGEST_NUMBER = 999_999_999

export type AnswerProblem =
  | 'one-only'
  | 'too-long'
  | 'too-many-words'
  | 'not-a-choice'
  | 'not-yes-or-no'
  | 'not-a-day'
  | 'not-a-number'
  | 'too-small'
  | 'too-large'
  | 'not-a-file'

/** Somebody who can be found by name. */
export type Findable = { readonly id: Id<'person'>; readonly name: string }

type Reading = {
  readonly question: Question
  readonly text: string
  readonly typed: TypedAnswers
  readonly people: readonly Findable[]
}
type Read = GivenAnswer | AnswerProblem

/** The name of the field that holds the name of an uploaded file. */
export const fileNameField = (question: Id<'question'>): string => `${question}-name`

/** What was answered; `null` when nothing was, and a reason when it cannot be an answer. */
export function readAnswer(
  question: Question,
  typed: TypedAnswers,
  people: readonly Findable[] = [],
): { given: GivenAnswer | null } | { problem: AnswerProblem } {
  const texts = typedFor(question.id, typed)
  const [text = '', ...more] = texts
  if (texts.length === 0) return { given: null }
  if (question.kind === 'several-choices') return outcome(chosen(question, texts))
  return more.length > 0
    ? { problem: 'one-only' }
    : outcome(readers[question.kind]({ question, text: text.trim(), typed, people }))
}

const outcome = (read: Read) => (typeof read === 'string' ? { problem: read } : { given: read })

const readers: Record<Exclude<QuestionKind, 'several-choices'>, (reading: Reading) => Read> = {
  'short-text': ({ text }) => (text.length > SHORT_TEXT ? 'too-long' : { kind: 'text', text }),
  'long-text': ({ text, question: { mostWords } }) => {
    if (text.length > LONGEST_TEXT) return 'too-long'
    return mostWords !== null && wordCount(text) > mostWords ? 'too-many-words' : { kind: 'text', text }
  },
  'one-choice': ({ text, question }) => chosen(question, [text]),
  'yes-no': ({ text }) => (text === 'yes' || text === 'no' ? { kind: 'yes-no', yes: text === 'yes' } : 'not-yes-or-no'),
  date: ({ text }) => {
    const day = calendarDay(text)
    return day ? { kind: 'day', day: day.toString() } : 'not-a-day'
  },
  number: ({ text, question: { least, most } }) => {
    if (!/^[-−–]?\d{1,9}$/.test(text)) return 'not-a-number'
    const number = Number(text.replace(/^[−–]/, '-'))
    if (least !== null && number < least) return 'too-small'
    return most !== null && number > most ? 'too-large' : { kind: 'number', number }
  },
  person: ({ text, people }) => {
    if (text.length > SHORT_TEXT) return 'too-long'
    const named = people.filter(({ name }) => name === text)
    return { kind: 'person', person: named.length === 1 ? (named[0]?.id ?? null) : null, name: text }
  },
  file: ({ text, typed, question }) => {
    const file = parseId<'file'>(text)
    return file ? { kind: 'file', file, name: [typed[fileNameField(question.id)] ?? ''].flat()[0] ?? '' } : 'not-a-file'
  },
}

function chosen({ choices }: Question, keys: readonly string[]): Read {
  const found = choices.filter(({ key }) => keys.includes(key))
  return keys.every((key) => found.some((choice) => choice.key === key))
    ? { kind: 'chosen', chosen: found }
    : 'not-a-choice'
}
