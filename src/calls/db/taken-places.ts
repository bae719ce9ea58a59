import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

/**
 * Whether the row `application` of a query holds a place of its call: it was accepted, or offered a place from the
 * waiting list, and has not said no, let the day pass or withdrawn. Drafts hold their place too, so that a place is
 * never given twice. A letter that was thrown away offered nothing.
 */
export const holdsPlace = sql<boolean>`(application.withdrawn_at is null and coalesce(
  (select place_offer.lapsed_at is null and place_offer.answer is distinct from 'no'
    from place_offer join letter on letter.id = place_offer.letter_id
    where place_offer.application_id = application.id and letter.discarded_at is null
    order by place_offer.made_at desc, place_offer.id desc limit 1),
  exists (select from decision where decision.application_id = application.id and decision.verdict = 'accept')))`

/** How many places of a call are held, not counting the applications that are left out. */
export async function takenPlaces(
  call: Id<'call'>,
  db: Db,
  leftOut: readonly Id<'application'>[] = [],
): Promise<number> {
  const row = await db
    .selectFrom('application')
    .select(sql<number>`count(*)::int`.as('taken'))
    .where('call_id', '=', call)
    .where(sql<boolean>`application.id <> all(${sql.val([...leftOut])}::uuid[])`)
    .where(holdsPlace)
    .executeTakeFirstOrThrow()
  return row.taken
}
