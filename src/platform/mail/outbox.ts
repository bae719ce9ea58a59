import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '../db/connection.ts'
import { json } from '../db/json.ts'
import { dated, htmlText, plainText, type LetterContent } from './letter.ts'

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
export async function post(posting: Posting, moment: Moment, tx: Db): Promise<Id<'letter'>> {
  const letter = { ...rowOf(posting, moment), released_at: moment.at, next_attempt_at: moment.at }
  await tx.insertInto('letter').values(letter).execute()
  return letter.id
}

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

/** Deletes every letter about something that is itself deleted: nothing of it stays, sent or not. */
export async function forgetLetters(subject: string, tx: Db): Promise<void> {
  await tx.deleteFrom('letter').where('subject_id', '=', subject).execute()
}

/** Puts a letter into the outbox as a draft: it leaves when a coordinator sends it, or never. */
export async function draft(posting: Posting, moment: Moment, tx: Db): Promise<Id<'letter'>> {
  const letter = rowOf(posting, moment)
  await tx.insertInto('letter').values(letter).execute()
  return letter.id
}

/** Puts many letters into the outbox as drafts with one statement; the answer has their ids in the same order. */
export async function draftMany(postings: readonly Posting[], moment: Moment, tx: Db): Promise<Id<'letter'>[]> {
  const letters = postings.map((posting) => rowOf(posting, moment))
  if (letters.length > 0) await tx.insertInto('letter').values(letters).execute()
  return letters.map(({ id }) => id)
}

function rowOf({ to, cause, content, programme, subject }: Posting, moment: Moment) {
  return {
    id: moment.newId<'letter'>(),
    programme_id: programme ?? null,
    to_person_id: to.id ?? null,
    to_email: to.email,
    lang: to.lang,
    cause,
    subject_id: subject ?? null,
    ...setLetter(content, to.lang, moment.at),
    content: json(content),
    created_at: moment.at,
  }
}

/** A letter's columns for the eye: subject, HTML and plain text, with days counted from an instant. */
export function setLetter(content: LetterContent, lang: Lang, at: Temporal.Instant) {
  const letter = dated(content, at, lang)
  // a line break in a subject would begin a new header
  return {
    subject: content.subject.replaceAll(/\s+/g, ' '),
    html: htmlText(letter, lang),
    body: plainText(letter),
  }
}
