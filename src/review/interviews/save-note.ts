import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { goesOn, type Tab } from '#src/kernel/tab.ts'
import { lockedCallOf } from '#src/calls/db/locked-call.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { interviewHeldBy } from './db/held-interviews.ts'
import { lockedNote } from './db/notes.ts'

export type NoteToSave = {
  application: Id<'application'>
  person: Id<'person'>
  body: string
  /** The version the form was loaded with, 0 for the first; and the browser tab that saves where its script is at work. */
  version: number
  tab?: Tab | undefined
  /** From then on the office reads it. */
  handIn: boolean
}

export type NoteProblem = 'not-yours' | 'changed-elsewhere'

/**
 * Keeps what an interviewer notes, and hands it in when asked to; answers the new version. What was handed in stays so.
 * A version saved meanwhile in another window is never overwritten.
 */
export function saveNote(note: NoteToSave, moment: Moment, db: Db): Promise<Outcome<number, NoteProblem>> {
  const { application, person } = note
  return inTransaction(db, async (tx) => {
    await lockedCallOf(application, tx)
    if (!(await interviewHeldBy({ application, person }, tx))) return fail('not-yours')
    const kept = await lockedNote({ application, person }, tx)
    const last = kept?.version ?? 0
    if (last !== note.version && !goesOn(note.tab, kept?.tab)) return fail('changed-elsewhere')

    const isHandedIn = note.handIn || kept?.isHandedIn === true
    const written = {
      body: note.body,
      version: last + 1,
      tab: note.tab?.id ?? null,
      tab_turn: note.tab?.turn ?? 0,
      handed_in_at: isHandedIn ? moment.at : null,
    }
    await tx
      .insertInto('interview_note')
      .values({ application_id: application, person_id: person, ...written })
      .onConflict((row) => row.columns(['application_id', 'person_id']).doUpdateSet(written))
      .execute()
    if (isHandedIn) await record('interview.noted', person, { application }, moment, tx)
    return ok(last + 1)
  })
}
