import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { nearnessList } from './db/nearness-list.ts'
import type { Conflict } from './domain/conflict.ts'
import { sayConflict } from './say-conflict.ts'

export type Nearness = {
  call: Id<'call'>
  reader: Id<'person'>
  /** Whom the reader is too near to; of everybody else they say that they are not. */
  near: readonly Id<'application'>[]
  kind: Exclude<Conflict, 'none'>
}

/** A reader says of a whole call to whom they are too near, before reading without names. What they said before of the others stays. */
export function sayNearness({ call, reader, near, kind }: Nearness, moment: Moment, db: Db): Promise<void> {
  return inTransaction(db, async (tx) => {
    for (const { id, said } of await nearnessList(call, reader, tx)) {
      if (near.includes(id)) await sayConflict({ application: id, person: reader, kind, by: reader }, moment, tx)
      else if (said === null)
        await sayConflict({ application: id, person: reader, kind: 'none', by: reader }, moment, tx)
    }
  })
}
