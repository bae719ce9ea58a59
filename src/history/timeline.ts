import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

/** Everything that happened to one thing (`{ application: id }`), newest first, with the name of who did it. */
export function historyOf(about: Readonly<Record<string, string>>, db: Db, limit = 200) {
  return db
    .selectFrom('history')
    .leftJoin('person', 'person.id', 'history.by_id')
    .where(sql<boolean>`about @> ${JSON.stringify(about)}::jsonb`)
    .orderBy('history.at', 'desc')
    .orderBy('history.id', 'desc')
    .limit(limit)
    .select(['history.at', 'history.what', 'person.given_name as givenName', 'person.family_name as familyName'])
    .execute()
}
