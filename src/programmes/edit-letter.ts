import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { letterOnDeskOf } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import type { LetterContent } from '#src/platform/mail/letter.ts'
import { setLetter } from '#src/platform/mail/outbox.ts'
import { withTexts } from '#src/platform/mail/edited-letter.ts'

export type LetterEdit = {
  letter: Id<'letter'>
  subject: string
  /** The new texts by the place of their piece in the letter; a piece that becomes empty goes. */
  texts: ReadonlyMap<number, string>
  /** When the letter was edited last, as the form was loaded. */
  before: string
  by: Viewer
}

export type EditProblem = 'not-there' | 'left-already' | 'changed-elsewhere'

/** Changes the words of one draft. Its links stay as they are. History knows that it was edited, never how. */
export function editLetter(edit: LetterEdit, moment: Moment, db: Db): Promise<Outcome<void, EditProblem>> {
  return inTransaction(db, async (tx) => {
    const letter = await tx
      .selectFrom('letter')
      .select(['id', 'lang', 'content', 'programme_id', 'edited_at', 'released_at', 'discarded_at'])
      .where('id', '=', edit.letter)
      .where(letterOnDeskOf(edit.by))
      .forUpdate('letter')
      .executeTakeFirst()
    if (!letter || letter.content === null) return fail('not-there')
    if (letter.released_at || letter.discarded_at) return fail('left-already')
    if ((letter.edited_at?.toString() ?? '') !== edit.before) return fail('changed-elsewhere')

    const content = withTexts(letter.content as unknown as LetterContent, edit)
    await tx
      .updateTable('letter')
      .set({
        content: json(content),
        ...setLetter(content, letter.lang, moment.at),
        edited_at: moment.at,
        edited_by: edit.by.id,
      })
      .where('id', '=', letter.id)
      .execute()
    await record('letter.edited', edit.by.id, { letter: letter.id, programme: letter.programme_id ?? '' }, moment, tx)
    return ok(undefined)
  })
}
