import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { fillPlaces } from './fill-places.ts'

/**
 * Looks at every call where somebody waits and offers the places that became free otherwise: the call got more places,
 * or people learnt only now that they wait. Answers how many offers were made.
 */
export async function fillAllPlaces(baseUrl: string, moment: Moment, db: Db): Promise<number> {
  const calls = await db
    .selectFrom('decision')
    .innerJoin('application', 'application.id', 'decision.application_id')
    .select('application.call_id as call')
    .distinct()
    .where('decision.verdict', '=', 'waiting-list')
    .where('application.withdrawn_at', 'is', null)
    .execute()
  let offered = 0
  for (const { call } of calls) offered += await fillPlaces({ call, baseUrl }, moment, db)
  return offered
}
