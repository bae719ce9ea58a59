import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'

/** The things a line of history is about, by kind: ids only, never what somebody wrote. */
export type About = Readonly<Record<string, string | number | readonly string[]>>

/**
 * Writes one line of history in the transaction of the change: no change without its line, no line without its change.
 * `by` is absent where nobody acted (a deadline passed, an unknown visitor). `what` is the thing and what happened to it:
 * 'application.submitted'.
 */
export const record = (
  what: string,
  by: Id<'person'> | undefined,
  about: About,
  moment: Moment,
  tx: Db,
): Promise<void> => write({ what, by_id: by ?? null }, [about], moment, tx)

/** Writes a line for each of several things to which the same happened, with one statement. */
export const recordEach = (
  what: string,
  by: Id<'person'> | undefined,
  abouts: readonly About[],
  moment: Moment,
  tx: Db,
): Promise<void> => write({ what, by_id: by ?? null }, abouts, moment, tx)

async function write(
  line: { what: string; by_id: Id<'person'> | null },
  abouts: readonly About[],
  moment: Moment,
  tx: Db,
): Promise<void> {
  if (abouts.length === 0) return
  const lines = abouts.map((about) => ({ ...line, id: moment.newId<'history'>(), at: moment.at, about: json(about) }))
  await tx.insertInto('history').values(lines).execute()
}
