import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import type { Assignment } from '../domain/reading.ts'

/** What decides whether this reader may be given this application. The application's row is locked until the end of the transaction. */
export async function assignmentFacts(
  application: Id<'application'>,
  reader: Id<'person'>,
  tx: Db,
): Promise<Assignment> {
  const row = await tx
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .where('application.id', '=', application)
    .forUpdate('application')
    .select([
      'application.person_id as applicant',
      'application.submitted_at',
      'application.withdrawn_at',
      'person.line_manager_id',
    ])
    .select([
      sql<Id<'person'>[]>`array(select supervisor_id from supervision where person_id = person.id)::text[]`.as(
        'supervisors',
      ),
      sql<boolean>`exists (select from role where person_id = ${reader} and kind = 'reviewer' and call_id = application.call_id and ended_at is null)`.as(
        'isReviewer',
      ),
      sql<boolean>`exists (select from reading where application_id = application.id and reader_id = ${reader} and withdrawn_at is null)`.as(
        'hasItAlready',
      ),
      sql<boolean>`exists (select from reading where application_id = application.id and reader_id = ${reader} and conflict <> 'none')`.as(
        'declaredConflict',
      ),
    ])
    .executeTakeFirstOrThrow()
  return {
    reader,
    applicant: row.applicant,
    isSent: row.submitted_at !== null && row.withdrawn_at === null,
    isReviewer: row.isReviewer,
    hasItAlready: row.hasItAlready,
    declaredConflict: row.declaredConflict,
    closeToApplicant: row.line_manager_id ? [...row.supervisors, row.line_manager_id] : row.supervisors,
  }
}
