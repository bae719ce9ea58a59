import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { newestSubmission, passagesOf } from './db/redactions.ts'
import { readerFields } from './domain/reader-text.ts'
import { standsIn, type Passage } from './domain/redaction.ts'
import { keepRedaction } from './keep-redaction.ts'

export type PassageToMark = Passage & {
  application: Id<'application'>
  /** The passage that is changed; without one it is a new one. */
  id?: Id<'redaction_passage'>
  by: Id<'person'>
}

export type MarkingProblem = 'not-in-the-text' | 'no-such-passage' | 'brings-back-removed'

/**
 * Marks words of an application: readers get others instead, or none, wherever the words stand. The history knows that
 * something was marked, never what.
 */
export function markPassage(mark: PassageToMark, moment: Moment, db: Db): Promise<Outcome<void, MarkingProblem>> {
  return inTransaction(db, async (tx) => {
    const submission = await newestSubmission(mark.application, tx)
    const passages = await passagesOf(mark.application, tx)
    const words = mark.id ? passages.find(({ id }) => id === mark.id)?.words : mark.words
    if (words === undefined) return fail('no-such-passage')
    const texts = readerFields(submission?.answers).map(({ text }) => text)
    if (!mark.id && !texts.some((text) => standsIn(words, text))) return fail('not-in-the-text')

    const marked = { words, state: mark.state, replacement: mark.replacement }
    const others = passages.filter(({ id }) => id !== mark.id)
    const kept = await keepRedaction({ ...mark, passages: [...others, marked] }, moment, tx)
    if (!kept.ok) return kept
    await write({ ...mark, ...marked }, moment, tx)
    await record('application.redacted', mark.by, { application: mark.application, state: mark.state }, moment, tx)
    return kept
  })
}

async function write({ id, application, by, ...passage }: PassageToMark, moment: Moment, tx: Db): Promise<void> {
  if (id) {
    await tx
      .updateTable('redaction_passage')
      .set({ state: passage.state, replacement: passage.replacement, made_by: by })
      .where('id', '=', id)
      .execute()
    return
  }
  const made = { made_at: moment.at, made_by: by }
  const row = { id: moment.newId<'redaction_passage'>(), application_id: application, ...passage, ...made }
  await tx.insertInto('redaction_passage').values(row).execute()
}
