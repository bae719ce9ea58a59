import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import type { Conflict } from './domain/conflict.ts'

export type SaidConflict = {
  application: Id<'application'>
  /** Who is too near, or is not after all. */
  person: Id<'person'>
  kind: Conflict
  /** They themselves, or somebody at the desk who knows. */
  by: Id<'person'>
}

/**
 * Writes down whether somebody is too near to an application; the newest word counts. Whoever is too near loses an
 * unfinished reading of it in the same moment: from now on the application does not exist for them.
 */
export function sayConflict(said: SaidConflict, moment: Moment, db: Db): Promise<void> {
  return inTransaction(db, async (tx) => {
    const answer = {
      kind: said.kind,
      source: said.by === said.person ? 'declared' : 'known',
      said_at: moment.at,
      said_by: said.by,
    } as const
    await tx
      .insertInto('conflict')
      .values({ application_id: said.application, person_id: said.person, ...answer })
      .onConflict((row) => row.columns(['application_id', 'person_id']).doUpdateSet(answer))
      .execute()
    if (said.kind !== 'none') await takeBack(said, moment, tx)
    const what = said.kind === 'none' ? 'conflict.denied' : 'conflict.declared'
    await record(what, said.by, { application: said.application, person: said.person }, moment, tx)
  })
}

async function takeBack({ application, person }: SaidConflict, moment: Moment, tx: Db): Promise<void> {
  await tx
    .updateTable('reading')
    .set({ withdrawn_at: moment.at })
    .where('application_id', '=', application)
    .where('reader_id', '=', person)
    .where('completed_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute()
}
