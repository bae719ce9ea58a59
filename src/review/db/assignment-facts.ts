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
    .leftJoin('eligibility_check', 'eligibility_check.application_id', 'application.id')
    .where('application.id', '=', application)
    .forUpdate('application')
    .select(['application.person_id as applicant', 'application.submitted_at', 'application.withdrawn_at'])
    .select('eligibility_check.verdict as eligibility')
    .select([
      sql<boolean>`exists (select from role where person_id = ${reader} and kind = 'reviewer' and call_id = application.call_id and ended_at is null)`.as(
        'isReviewer',
      ),
      sql<boolean>`exists (select from reading where application_id = application.id and reader_id = ${reader} and withdrawn_at is null)`.as(
        'hasItAlready',
      ),
      sql<Assignment['tooNear']>`case
        when exists (select from conflict where application_id = application.id and person_id = ${reader}
          and kind <> 'none' and source = 'declared') then 'declared'
        when exists (select from too_near where application_id = application.id and person_id = ${reader}) then 'known'
        end`.as('tooNear'),
    ])
    .executeTakeFirstOrThrow()
  return {
    reader,
    applicant: row.applicant,
    isSent: row.submitted_at !== null && row.withdrawn_at === null,
    isEligible: row.eligibility !== 'ineligible',
    isReviewer: row.isReviewer,
    hasItAlready: row.hasItAlready,
    tooNear: row.tooNear,
  }
}
