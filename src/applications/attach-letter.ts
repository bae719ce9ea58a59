import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { ownApplication } from './db/applications.ts'
import { can } from './domain/application.ts'
import { letterLimits } from './domain/letter-limits.ts'
import { keepFile, type FileProblem, type KeptFile } from './keep-file.ts'
import { saveSection } from './save-section.ts'

export type LetterToAttach = { application: Id<'application'>; person: Id<'person'>; name: string; bytes: Uint8Array }

export type LetterProblem = 'not-yours' | 'closed' | FileProblem

/** Keeps a file as the letter, in place of the four answers, which stay as they are. */
export async function attachLetter(
  letter: LetterToAttach,
  moment: Moment,
  db: Db,
): Promise<Outcome<void, LetterProblem>> {
  const { application, person, name, bytes } = letter
  const own = await ownApplication(application, person, moment.at, db)
  if (!own) return fail('not-yours')
  const upload = { owner: person, name, bytes, limits: letterLimits(own.call) }
  return keepFile(upload, (file, tx) => attach(letter, file, moment, tx), moment, db)
}

async function attach(
  { application: id, person }: LetterToAttach,
  file: KeptFile,
  moment: Moment,
  tx: Db,
): Promise<Outcome<void, LetterProblem>> {
  await tx.selectFrom('application').select('id').where('id', '=', id).forUpdate().execute()
  const application = await ownApplication(id, person, moment.at, tx)
  if (!application) return fail('not-yours')
  if (!can('edit', application.state, application.phase)) return fail('closed')

  const before = application.saved.letter
  const value = { ...before?.value, file: file.id, fileName: file.name, filePages: String(file.pages) }
  const version = before?.version ?? 0
  const section = 'letter' as const
  await saveSection({ application: id, person, section, value, isDone: true, version, setsFile: true }, moment, tx)
  await record('letter.attached', person, { application: id, file: file.id }, moment, tx)
  return ok(undefined)
}
