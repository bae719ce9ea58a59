import { answerQuestions } from '#src/equality/answer-questions.ts'
import { makeTables } from '#src/equality/make-tables.ts'
import { proposedQuestions } from '#src/equality/domain/proposed-questions.ts'
import { NOT_SAID } from '#src/equality/domain/questions.ts'
import { setQuestions } from '#src/equality/set-questions.ts'
import { at, done, type Entry, type Stage } from './stage.ts'

/** The demo university is invented, and so is its secret. */
export const DEMO_SECRET = Buffer.from('The demo university has nothing to hide.')

/** The programme asks the proposed questions, as they are. */
export async function askForEquality(stage: Stage): Promise<void> {
  const { programme, coordinator: by, db } = stage
  done(await setQuestions({ programme, by, change: () => proposedQuestions }, at('2026-08-20T10:00'), db))
}

/** What the invented people answer, taken in turn; an empty answer leaves the question out. */
const habits: Readonly<Record<string, readonly string[]>> = {
  gender: ['woman', 'woman', 'man', 'woman', 'man', 'woman', '', 'woman', 'man', 'woman', 'man', 'other', 'woman'],
  'first-generation': ['no', 'yes', 'no', 'no', '', 'yes', 'no'],
  disability: ['no', 'no', '', 'no', 'yes', 'no', 'no', 'no', NOT_SAID, 'no', 'no', 'no'],
  caring: ['no', 'yes', 'no', 'yes', ''],
  nationality: ['europe', 'here', 'elsewhere', 'europe', '', 'europe', 'here', 'elsewhere'],
}

/** Four in five answer after they have sent; the others go on without. */
export async function answerEquality(entry: Entry, stage: Stage): Promise<void> {
  const turn = [...stage.faculty, ...stage.fellows].indexOf(entry)
  if (!entry.id || turn % 5 === 4) return
  const typed = Object.fromEntries(Object.entries(habits).map(([key, said]) => [key, said[turn % said.length] ?? '']))
  done(await answerQuestions({ application: entry.id, person: entry.person, typed, secret: DEMO_SECRET }, stage.db))
}

/** A week after a call has closed its answers are counted. */
export const countEquality = (on: string, stage: Stage): Promise<void> => makeTables(DEMO_SECRET, at(on), stage.db)
