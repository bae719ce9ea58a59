import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { digestOf, keptTexts } from '../../db/redactions.ts'
import { fileForReaders, readerFields, textsForReaders } from '../../domain/reader-text.ts'

type Sent = {
  readonly application: Id<'application'>
  readonly answers: unknown
  readonly letterFile: Id<'file'> | null
}

/** What an application says to those who read it: words that were taken out by hand are out here too. */
export async function readerCopy({ application, answers, letterFile }: Sent, db: Db) {
  const marks = await keptTexts(application, db)
  return {
    texts: textsForReaders(readerFields(answers), marks, digestOf),
    file: fileForReaders(letterFile, { ...marks, isBlind: false }),
  }
}
