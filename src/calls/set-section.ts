import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { formOf } from './db/form.ts'
import { lockedCall } from './db/locked-call.ts'
import { writeSection } from './db/write-form.ts'
import { takesQuestions } from './domain/form-change.ts'

export type SectionToSet = {
  call: Id<'call'>
  /** The one to reword; without it a new one is added. */
  id?: Id<'call_section'>
  title: Translated
  intro: Translated
  by: Id<'person'> | undefined
}

/** Adds a section of its own to the form of a call, or rewords one. */
export function setSection(
  { call: callId, id, title, intro, by }: SectionToSet,
  moment: Moment,
  db: Db,
): Promise<Outcome<Id<'call_section'>, 'no-such-call' | 'gone' | 'closed'>> {
  return inTransaction(db, async (tx) => {
    const call = await lockedCall(callId, tx)
    if (!call) return fail('no-such-call')
    if (!takesQuestions(call, moment.at)) return fail('closed')
    const { sections } = await formOf(callId, tx)
    if (id && !sections.some((one) => one.id === id)) return fail('gone')

    const section = id ?? moment.newId<'call_section'>()
    await writeSection(callId, { id: section, title, intro }, tx)
    await record(id ? 'section.changed' : 'section.added', by, { call: callId, section }, moment, tx)
    return ok(section)
  })
}
