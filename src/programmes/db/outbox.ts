import type { Id } from '#src/kernel/id.ts'
import type { Lang, Translated } from '#src/kernel/lang.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { letterOnDeskOf } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { LetterContent } from '#src/platform/mail/letter.ts'
import { sql } from 'kysely'

/** A letter that has not left: a draft, one under way, or one that could not be delivered. */
export type WaitingLetter = {
  readonly id: Id<'letter'>
  readonly cause: string
  readonly subject: string
  readonly to: string
  readonly state: 'draft' | 'under-way' | 'failed'
  readonly createdAt: Temporal.Instant
  readonly problem: string | null
  readonly lang: Lang
  readonly edited: boolean
  /** The call it speaks of, where it speaks of one. */
  readonly call: { readonly id: Id<'call'>; readonly name: Translated } | null
}

const callOfLetter = sql<{ call: Id<'call'> | null; name: Translated | null }>`lateral (
  select call.id as call, call.name from application_of_subject
  join application on application.id = application_of_subject.application_id
  join call on call.id = application.call_id
  where application_of_subject.subject_id = letter.subject_id limit 1)`

/** Every letter on somebody's desk that has not left, by cause and name. Letters without a programme never appear here. */
export async function waitingLetters(viewer: Viewer, db: Db): Promise<WaitingLetter[]> {
  const rows = await lettersFor(viewer, db)
    .leftJoin(callOfLetter.as('about'), (join) => join.onTrue())
    .select(['letter.lang', 'letter.edited_at', 'about.call', 'about.name as callName'])
    .where('letter.sent_at', 'is', null)
    .where('letter.discarded_at', 'is', null)
    .orderBy('letter.cause')
    .orderBy('about.call')
    .orderBy('person.family_name')
    .orderBy('letter.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    cause: row.cause,
    subject: row.subject,
    to: addresseeOf(row),
    state: row.releasedAt === null ? 'draft' : row.failedAt === null ? 'under-way' : 'failed',
    createdAt: row.createdAt,
    problem: row.problem,
    lang: row.lang,
    edited: row.edited_at !== null,
    call: row.call && row.callName && { id: row.call, name: row.callName },
  }))
}

/** The letters that left last, the newest first, and how many of each cause have left altogether. */
export async function sentLetters(viewer: Viewer, db: Db) {
  const [latest, counts] = await Promise.all([
    lettersFor(viewer, db)
      .where('letter.sent_at', 'is not', null)
      .orderBy('letter.sent_at', 'desc')
      .limit(50)
      .execute(),
    db
      .selectFrom('letter')
      .select(['cause', sql<number>`count(*)::int`.as('count')])
      .where(letterOnDeskOf(viewer))
      .where('sent_at', 'is not', null)
      .groupBy('cause')
      .orderBy('cause')
      .execute(),
  ])
  return { latest: latest.map((row) => ({ ...row, to: addresseeOf(row) })), counts }
}

export type SentLetters = Awaited<ReturnType<typeof sentLetters>>

/** One letter on somebody's desk with its text. */
export async function letterOnDesk(letter: Id<'letter'>, viewer: Viewer, db: Db) {
  const row = await lettersFor(viewer, db)
    .where('letter.id', '=', letter)
    .select(['letter.body', 'letter.lang', 'letter.to_email as email', 'letter.discarded_at as discardedAt'])
    .select(['letter.content', 'letter.edited_at as editedAt'])
    .executeTakeFirst()
  return row && { ...row, to: addresseeOf(row), content: row.content as unknown as LetterContent | null }
}

export type OutboxLetter = NonNullable<Awaited<ReturnType<typeof letterOnDesk>>>

const lettersFor = (viewer: Viewer, db: Db) =>
  db
    .selectFrom('letter')
    .leftJoin('person', 'person.id', 'letter.to_person_id')
    .where(letterOnDeskOf(viewer))
    .select(['letter.id', 'letter.cause', 'letter.subject', 'letter.to_email', 'letter.created_at as createdAt'])
    .select(['letter.released_at as releasedAt', 'letter.failed_at as failedAt', 'letter.sent_at as sentAt'])
    .select(['letter.last_problem as problem', 'person.given_name', 'person.family_name'])

const addresseeOf = (row: { given_name: string | null; family_name: string | null; to_email: string }): string =>
  row.given_name === null ? row.to_email : `${row.given_name} ${row.family_name}`
