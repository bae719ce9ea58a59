import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

/** The applicants of these applications for whom no letter about changed questions waits as a draft. */
export async function applicantsToAsk(applications: readonly Id<'application'>[], db: Db) {
  if (applications.length === 0) return []
  return db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .where('application.id', 'in', applications)
    .where(
      sql<boolean>`not exists (select from letter where letter.subject_id = application.id
        and letter.cause = 'questions-changed' and released_at is null and discarded_at is null)`,
    )
    .orderBy('application.id')
    .select([
      'application.id as application',
      'person.id',
      'person.email',
      'person.lang',
      'person.given_name as givenName',
    ])
    .execute()
}
