import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

/** What somebody on the waiting list may be told: their place now, and how many were reached in the call before, where known. */
export type WaitingTurn = { readonly position: number; readonly reachedBefore: number | null }

const stillWaits = sql`other_decision.verdict = 'waiting-list' and other.withdrawn_at is null
  and not exists (select from place_offer join letter offered on offered.id = place_offer.letter_id
    where place_offer.application_id = other.id and offered.discarded_at is null)`

/**
 * An applicant's place on the waiting list at this moment; nothing unless the call shows it, the order stands and the
 * applicant has a place in it. Who was put on the list after the order was fixed has none.
 */
export async function waitingTurn(application: Id<'application'>, db: Db): Promise<WaitingTurn | undefined> {
  const { rows } = await sql<WaitingTurn>`
    select (select count(*)::int + 1 from waiting_place ahead
        join application other on other.id = ahead.application_id and other.call_id = application.call_id
        join decision other_decision on other_decision.application_id = other.id
        where ahead.place < own.place and ${stillWaits}) as position,
      (select case when had_list then reached end from (
        select exists (select from decision join application earlier on earlier.id = decision.application_id
            where earlier.call_id = before.id and decision.verdict = 'waiting-list') or count(place_offer.id) > 0 as had_list,
          count(distinct place_offer.application_id)::int as reached
        from application earlier
        left join (place_offer join letter told on told.id = place_offer.letter_id and told.released_at is not null)
          on place_offer.application_id = earlier.id and place_offer.cause = 'waiting-list'
        where earlier.call_id = before.id) known) as "reachedBefore"
    from application
    join waiting_place own on own.application_id = application.id
    join call on call.id = application.call_id
    join decision_rules rules on rules.call_id = call.id and rules.shows_position and rules.order_fixed_at is not null
    left join lateral (select id from call earlier_call where earlier_call.strand_id = call.strand_id
      and earlier_call.closes_local < call.opens_local order by earlier_call.closes_local desc limit 1) before on true
    where application.id = ${application}`.execute(db)
  return rows[0]
}
