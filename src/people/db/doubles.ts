import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { pairKey, type KnownPerson } from '../domain/doubles.ts'

/** A person as two records of one human are compared: who, where, since when. */
export type Record = KnownPerson & {
  readonly unit: Translated | null
  readonly affiliation: string | null
  readonly knownSince: Temporal.Instant
}

/** Everybody the house knows, to be compared with one another or with somebody newly named. */
export async function everybody(db: Db): Promise<Record[]> {
  const rows = await db
    .selectFrom('person')
    .leftJoin('unit', 'unit.id', 'person.unit_id')
    .where('person.deactivated_at', 'is', null)
    .select(['person.id', 'given_name as givenName', 'family_name as familyName', 'email', 'orcid'])
    .select(['unit.name as unit', 'affiliation', 'person.created_at as knownSince'])
    .orderBy('family_name')
    .orderBy('person.id')
    .execute()
  return rows.map((row) => ({ ...row, unit: row.unit as Translated | null }))
}

/** The pairs of records of which somebody has said that they are two people, as keys. */
export async function saidDistinct(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('person_distinct').select(['one_id', 'other_id']).execute()
  return new Set(rows.map(({ one_id, other_id }) => pairKey(one_id as Id<'person'>, other_id as Id<'person'>)))
}
