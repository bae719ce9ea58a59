import type { Id } from '#src/kernel/id.ts'
import { outOfConflict } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import type { Conflict } from '../domain/conflict.ts'

/** Somebody who applied to a call, and what one reader said of being near to them. */
export type Applied = { readonly id: Id<'application'>; readonly name: string; readonly said: Conflict | null }

/**
 * Everybody who applied to a call, by name, for a reader who reads without names: whom they are too near to is asked of
 * names alone, beside no text and no number. Whoever is known to be too near is not on the list.
 */
export async function nearnessList(call: Id<'call'>, reader: Id<'person'>, db: Db): Promise<Applied[]> {
  const rows = await db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .where('application.call_id', '=', call)
    .where('application.submitted_at', 'is not', null)
    .where('application.withdrawn_at', 'is', null)
    .where(outOfConflict(reader))
    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .orderBy('person.id')
    .select(['application.id', 'person.given_name', 'person.family_name'])
    .select(
      sql<Conflict | null>`(select kind from conflict
        where conflict.application_id = application.id and conflict.person_id = ${reader})`.as('said'),
    )
    .execute()
  return rows.map((row) => ({ id: row.id, name: `${row.family_name}, ${row.given_name}`, said: row.said }))
}
