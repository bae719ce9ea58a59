import type { QuestionPlan } from '#src/calls/domain/question.ts'
import { setQuestion } from '#src/calls/set-question.ts'
import { setSection } from '#src/calls/set-section.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { formOf } from '#src/calls/db/form.ts'
import { moment, same } from './make.ts'

/** The first day of the call that `make.call` makes. */
const EARLY = '2026-11-02T08:00:00Z'

/** A section of its own in the form of a call. */
export async function sectionIn(call: Id<'call'>, db: Db, title = 'Practical'): Promise<Id<'call_section'>> {
  const set = await setSection({ call, title: same(title), intro: same(''), by: undefined }, moment(EARLY), db)
  if (!set.ok) throw new Error(set.problem)
  return set.value
}

/** A plan of a question of which only what matters is written down. */
export const plan = (rest: Partial<QuestionPlan> = {}): QuestionPlan => ({
  kind: 'short-text',
  label: same('What is it?'),
  help: same(''),
  choices: [],
  condition: null,
  mostWords: null,
  least: null,
  most: null,
  isRequired: false,
  requiredFrom: null,
  frozenAfter: null,
  audience: ['reviewer', 'coordinator', 'mentor'],
  ...rest,
})

/** Choices whose labels are their keys in capitals. */
export const choices = (...keys: string[]) => keys.map((key) => ({ key, label: same(key.toUpperCase()) }))

/** Asks a question in a section, from the beginning of the call unless told otherwise. */
export async function ask(
  call: Id<'call'>,
  section: Id<'call_section'>,
  db: Db,
  { at = EARLY, ...rest }: Partial<QuestionPlan> & { at?: string } = {},
): Promise<Id<'question'>> {
  const set = await setQuestion(
    { call, section, plan: plan(rest), asksAgain: false, by: undefined, baseUrl: 'http://localhost:3000' },
    moment(at),
    db,
  )
  if (!set.ok) throw new Error(set.problem)
  const own = (await formOf(call, db)).sections.find(({ id }) => id === section)
  const last = own?.questions.at(-1)
  if (!last) throw new Error('a question that was asked is in its section')
  return last.id
}
