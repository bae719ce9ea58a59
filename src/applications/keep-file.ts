import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { allow } from '#src/platform/db/throttle.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { cleanFile } from '#src/platform/files/clean-file.ts'
import { mediaTypes, type FileKind, type FileLimits, type FileRefusal } from '#src/platform/files/kinds.ts'
import { shortened } from './domain/answers.ts'

export type Upload = {
  readonly owner: Id<'person'>
  /** As its owner calls it: shown to them, and to nobody else. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly limits: FileLimits
}

export type KeptFile = {
  readonly id: Id<'file'>
  readonly name: string
  readonly kind: FileKind
  readonly pages: number
}

export type FileProblem = FileRefusal | 'too-many-uploads'

const MOST_AN_HOUR = 20

/**
 * Keeps an uploaded file: looked at by its content, without what tells of its author. `use` does in the same
 * transaction what it was uploaded for; when that is refused, nothing is kept. Call it outside of a transaction:
 * looking into a file takes its time.
 */
export async function keepFile<Value, Problem extends string>(
  upload: Upload,
  use: (file: KeptFile, tx: Db) => Promise<Outcome<Value, Problem>>,
  moment: Moment,
  db: Db,
): Promise<Outcome<Value, Problem | FileProblem>> {
  if (!(await allow(`upload ${upload.owner}`, MOST_AN_HOUR, 60, moment.at, db))) return fail('too-many-uploads')
  const clean = await cleanFile(upload.bytes, upload.limits)
  if (!clean.ok) return clean

  const { kind, bytes, pages } = clean.value
  const id = moment.newId<'file'>()
  const name = shortened(upload.name.replaceAll('\0', '').normalize('NFC'), 200)
  const facts = { id, owner_id: upload.owner, name, media_type: mediaTypes[kind], pages, created_at: moment.at }
  return inTransaction(db, async (tx) => {
    await tx
      .insertInto('file')
      .values({ ...facts, bytes: Buffer.from(bytes) })
      .execute()
    await record('file.kept', upload.owner, { file: id }, moment, tx)
    const used = await use({ id, name, kind, pages }, tx)
    if (!used.ok) throw new NotUsed(used)
    return used
  }).catch((error: unknown) => {
    if (error instanceof NotUsed) return error.outcome as Outcome<Value, Problem>
    throw error
  })
}

/** Undoes what was written. */
class NotUsed extends Error {
  readonly outcome: Outcome<unknown, string>
  constructor(outcome: Outcome<unknown, string>) {
    super('not used')
    this.outcome = outcome
  }
}
