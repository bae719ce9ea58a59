import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { shortened } from './domain/answers.ts'
import { ownApplication } from './db/applications.ts'
import { can } from './domain/application.ts'
import { countPages } from './count-pages.ts'
import { saveSection } from './save-section.ts'

/** Ten megabytes: a scanned letter fits, a slide show does not. */
export const LARGEST_LETTER = 10 * 1024 * 1024
const MOST_PAGES = 2

export type LetterToAttach = { application: Id<'application'>; person: Id<'person'>; name: string; bytes: Uint8Array }

export type LetterProblem = 'not-yours' | 'closed' | 'too-large' | 'not-a-pdf' | 'unreadable' | 'too-many-pages'

/** Keeps a PDF as the letter, in place of the four answers, which stay as they are. Its content is looked at, not its name. */
export async function attachLetter(
  letter: LetterToAttach,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, LetterProblem>> {
  if (letter.bytes.length > LARGEST_LETTER) return fail('too-large')
  if (!new TextDecoder('latin1').decode(letter.bytes.subarray(0, 1024)).includes('%PDF-')) return fail('not-a-pdf')
  const pages = await countPages(letter.bytes)
  if (pages === undefined || pages < 1) return fail('unreadable')
  if (pages > MOST_PAGES) return fail('too-many-pages')
  return inTransaction(db, (tx) => keep({ ...letter, pages }, moment, tx))
}

async function keep(
  letter: LetterToAttach & { pages: number },
  moment: Moment,
  tx: Db,
): Promise<Outcome<void, LetterProblem>> {
  await tx.selectFrom('application').select('id').where('id', '=', letter.application).forUpdate().execute()
  const application = await ownApplication(letter.application, letter.person, moment.at, tx)
  if (!application) return fail('not-yours')
  if (!can('edit', application.state, application.phase)) return fail('closed')

  const file = moment.newId<'file'>()
  const name = shortened(letter.name.replaceAll('\0', '').normalize('NFC'), 200)
  await tx
    .insertInto('file')
    .values({
      id: file,
      owner_id: letter.person,
      name,
      media_type: 'application/pdf',
      bytes: Buffer.from(letter.bytes),
      pages: letter.pages,
      created_at: moment.at,
    })
    .execute()
  const before = application.saved.letter
  const value = { ...before?.value, file, fileName: name, filePages: String(letter.pages) }
  const version = before?.version ?? 0
  await saveSection({ ...letter, section: 'letter', value, isDone: true, version, setsFile: true }, moment, tx)
  await record('letter.attached', letter.person, { application: letter.application, file }, moment, tx)
  return ok(undefined)
}
