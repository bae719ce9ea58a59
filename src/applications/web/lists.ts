import { formOf } from '#src/calls/db/form.ts'
import { questionsOf } from '#src/calls/domain/form.ts'
import { commitmentsOf } from '#src/calls/db/milestones.ts'
import type { Call } from '#src/calls/domain/call.ts'
import { dayOf } from '#src/kernel/dates.ts'
import { somebodyNamed } from '#src/people/db/somebody.ts'
import { ranks, unitTree } from '#src/people/db/units.ts'
import { chosenSuperiors } from '#src/people/domain/superior.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { mentorChoices, termChoices } from '../db/choices.ts'
import type { Typed } from '../domain/sections.ts'
import type { Lists } from './field-props.ts'

type Asked = {
  now: Temporal.Instant
  /** The answers of the section about somebody's work, whose superiors have names. */
  about?: Typed | undefined
}

/** Everything the sections choose from. */
export async function listsFor(call: Call, { now, about = {} }: Asked, db: Db): Promise<Lists> {
  const [units, ranks_, terms, mentors, dates, people, form] = await Promise.all([
    unitTree(db),
    ranks(db),
    termChoices(call.programme, db),
    mentorChoices(dayOf(now, call.zone), db),
    commitmentsOf(call.id, db),
    somebodyNamed(chosenSuperiors(about), db),
    formOf(call.id, db),
  ])
  return { units, ranks: ranks_, terms, mentors, dates, people, questions: questionsOf(form) }
}
