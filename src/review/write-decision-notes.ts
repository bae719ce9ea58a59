import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Lang, Translated } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import type { LetterContent } from '#src/platform/mail/letter.ts'
import { setLetter } from '#src/platform/mail/outbox.ts'
import { lockedCall } from '#src/calls/db/locked-call.ts'
import type { Verdict } from './domain/verdict.ts'
import { withNote } from './mail/decision-letter.ts'

/**
 * Keeps the office's own paragraphs for the letters of a call and puts them into every draft that waits. A draft that
 * somebody edited keeps their text. Answers how many drafts were written anew.
 */
export function writeDecisionNotes(
  write: { call: Id<'call'>; notes: ReadonlyMap<Verdict, Translated>; by: Id<'person'> },
  moment: Moment,
  db: Db,
): Promise<number> {
  return inTransaction(db, async (tx) => {
    const call = await lockedCall(write.call, tx)
    if (!call) return 0
    for (const [verdict, body] of write.notes) await keep({ ...write, verdict, body }, moment, tx)
    await record('call.decision-notes-written', write.by, { call: call.id }, moment, tx)
    return rewriteDrafts(call.id, write.notes, moment, tx)
  })
}

async function keep(
  note: { call: Id<'call'>; verdict: Verdict; body: Translated; by: Id<'person'> },
  moment: Moment,
  tx: Db,
): Promise<void> {
  const columns = { body: json(note.body), changed_at: moment.at, changed_by: note.by }
  await tx
    .insertInto('decision_note')
    .values({ call_id: note.call, verdict: note.verdict, ...columns })
    .onConflict((conflict) => conflict.columns(['call_id', 'verdict']).doUpdateSet(columns))
    .execute()
}

async function rewriteDrafts(
  call: Id<'call'>,
  notes: ReadonlyMap<Verdict, Translated>,
  moment: Moment,
  tx: Db,
): Promise<number> {
  const drafts = await draftsOf(call, tx)
  let written = 0
  for (const { id, lang, content, verdict } of drafts) {
    const before = content as unknown as LetterContent
    const after = withNote(before, notes.get(verdict)?.[lang] ?? '')
    if (JSON.stringify(after) === JSON.stringify(before)) continue
    const columns = { content: json(after), ...setLetter(after, lang as Lang, moment.at) }
    await tx.updateTable('letter').set(columns).where('id', '=', id).execute()
    written += 1
  }
  return written
}

const draftsOf = (call: Id<'call'>, tx: Db) =>
  tx
    .selectFrom('letter')
    .innerJoin('decision', 'decision.letter_id', 'letter.id')
    .innerJoin('application', 'application.id', 'decision.application_id')
    .where('application.call_id', '=', call)
    .where('letter.released_at', 'is', null)
    .where('letter.discarded_at', 'is', null)
    .where('letter.edited_at', 'is', null)
    .where('letter.content', 'is not', null)
    .forUpdate('letter')
    .select(['letter.id', 'letter.lang', 'letter.content', 'decision.verdict'])
    .execute()
