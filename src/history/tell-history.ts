import type { HistoryBook } from '#src/kernel/history-book.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { linesAbout, type Question } from './db/lines.ts'
import { tell, toldTo, type Listener, type ToldLine } from './domain/tell.ts'

/**
 * What happened to some things as one audience may read it, the newest first. Lines the audience has no words for are
 * not even asked for. Whose page it is the caller has made sure of: the things were fetched through the person.
 */
export async function tellHistory(
  of: Omit<Question, 'whats'>,
  listener: Listener,
  book: HistoryBook,
  db: Db,
): Promise<ToldLine[]> {
  const whats = toldTo(listener.audience, book[listener.lang])
  return tell(await linesAbout({ ...of, whats }, db), book, listener)
}
