import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

/** The person of an address, however its letters are cased; of a merged record the one it became; nobody who was deactivated. */
export function personByEmail(email: string, db: Db) {
  return db
    .selectFrom('person as known')
    .innerJoin('person', (join) => join.on(sql<boolean>`person.id = coalesce(known.merged_into_id, known.id)`))
    .select(['person.id', 'person.email', 'person.lang'])
    .select(['person.given_name as givenName', 'person.family_name as familyName'])
    .where(sql`lower(known.email)`, '=', email.trim().toLowerCase())
    .where('person.deactivated_at', 'is', null)
    .executeTakeFirst()
}

/** Whether somebody of this id is known. */
export async function isKnown(person: Id<'person'>, db: Db): Promise<boolean> {
  return (await db.selectFrom('person').select('id').where('id', '=', person).executeTakeFirst()) !== undefined
}

/** To whom a letter goes: address and language of one person. */
export function addresseeOf(person: Id<'person'>, db: Db) {
  return db
    .selectFrom('person')
    .select(['id', 'email', 'lang', 'given_name as givenName', 'family_name as familyName'])
    .where('id', '=', person)
    .executeTakeFirstOrThrow()
}
