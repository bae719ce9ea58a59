import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '../db/connection.ts'
import { htmlText, plainText, type LetterContent } from './letter.ts'

export type Addressee = { readonly id?: Id<'person'>; readonly email: string; readonly lang: Lang }

export type Posting = {
  readonly to: Addressee
  /** What it is about: 'decision', 'offer', 'sign-in'. The outbox groups by it. */
  readonly cause: string
  readonly content: LetterContent
  readonly programme?: Id<'programme'>
  /** The thing it speaks of, so that the letter can be found again. */
  readonly subject?: string
}

/** Puts a letter into the outbox, to leave as soon as the transaction has committed. Nothing waits for mail. */
export const post = (posting: Posting, moment: Moment, tx: Db) => write(posting, moment, tx, true)

/** Puts a letter into the outbox as a draft: it leaves when a coordinator sends it, or never. */
export const draft = (posting: Posting, moment: Moment, tx: Db) => write(posting, moment, tx, false)

/** Throws drafts of a cause away that speak of these things: what they would tell no longer holds. */
export async function discardDrafts(
  of: { cause: string; subjects: readonly string[] },
  moment: Moment,
  tx: Db,
): Promise<void> {
  if (of.subjects.length === 0) return
  await tx
    .updateTable('letter')
    .set({ discarded_at: moment.at })
    .where('cause', '=', of.cause)
    .where('subject_id', 'in', [...of.subjects])
    .where('released_at', 'is', null)
    .where('discarded_at', 'is', null)
    .execute()
}

async function write(posting: Posting, moment: Moment, tx: Db, released: boolean): Promise<Id<'letter'>> {
  const { to, cause, content, programme, subject } = posting
  const id = moment.newId<'letter'>()
  await tx
    .insertInto('letter')
    .values({
      id,
      programme_id: programme ?? null,
      to_person_id: to.id ?? null,
      to_email: to.email,
      lang: to.lang,
      cause,
      subject_id: subject ?? null,
      // a line break in a subject would begin a new header
      subject: content.subject.replaceAll(/\s+/g, ' '),
      html: htmlText(content, to.lang),
      body: plainText(content),
      created_at: moment.at,
      released_at: released ? moment.at : null,
      next_attempt_at: released ? moment.at : null,
    })
    .execute()
  return id
}
