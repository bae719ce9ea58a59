import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'

export type MeasuredPage = { readonly name: string; readonly path: string; readonly person: Id<'person'> | null }

/** The public home, an applicant's tasks, the committee table with 74 rows, the desk, a mentorship; and a page without a query. */
export async function pagesToMeasure(db: Db): Promise<MeasuredPage[]> {
  const application = await db
    .selectFrom('application')
    .innerJoin('call', 'call.id', 'application.call_id')
    .select(['application.id', 'person_id', 'call_id'])
    .where('call.places', '=', 60)
    .executeTakeFirstOrThrow()
  const chief = await db
    .selectFrom('role')
    .select('person_id')
    .where('kind', '=', 'coordinator')
    .executeTakeFirstOrThrow()
  const pair = await db
    .selectFrom('mentorship')
    .select(['id', 'mentee_id'])
    .where('call_id', '=', application.call_id)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  return [
    { name: 'home', path: urls.home(), person: null },
    { name: 'apply', path: urls.application(application.id), person: application.person_id },
    { name: 'review-list', path: urls.callApplications(application.call_id), person: chief.person_id },
    { name: 'desk', path: urls.desk(), person: chief.person_id },
    { name: 'mentorship', path: urls.mentorship(pair.id), person: pair.mentee_id },
    { name: 'help', path: urls.help(), person: null },
  ]
}
