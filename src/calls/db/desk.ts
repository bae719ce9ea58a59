import type { Id } from '#src/kernel/id.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { letterOnDeskOf, onDeskOf, readableByReader } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql, type RawBuilder } from 'kysely'
import type { Call } from '../domain/call.ts'
import { LONG_SILENCE_DAYS, NEAR_ANSWER_DAYS, READING_DAYS, type Matter } from '../domain/desk.ts'

type Row = { kind: Matter['kind']; call: Id<'call'> | null; count: number; since: string }

type Asked = { viewer: Viewer; closed: readonly Call[]; now: Temporal.Instant }

/** Everything that waits for somebody at the desk, in one query: per kind and call how much, and since when. */
export async function mattersOf({ viewer, closed, now }: Asked, db: Db): Promise<Matter[]> {
  const over = sql`any(${sql.val(closed.map(({ id }) => id))}::uuid[])`
  const at = sql`${now}::timestamptz`
  const parts = [letters(viewer), undecided(over), overdue(at), offers(at), silent(at), prepared(viewer)]
  // what is on somebody's desk is asked once: planning that question for each part took longer than answering it
  const { rows } = await sql<Row>`
    with own as materialized (select id, call_id, submitted_at, withdrawn_at from application where ${onDeskOf(viewer)})
    select * from (${sql.join(parts, sql` union all `)}) matter where count > 0`.execute(db)
  return rows.map((row) => ({ ...row, since: Temporal.Instant.from(row.since) }))
}

const since = (time: RawBuilder<unknown>) =>
  sql`to_char(min(${time}) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since`

const letters = (viewer: Viewer) => sql`
  select case when released_at is null then 'drafts' else 'failed-letters' end as kind, null::uuid as call,
    count(*)::int as count, ${since(sql`coalesce(failed_at, created_at)`)}
  from letter
  where ${letterOnDeskOf(viewer)} and discarded_at is null and sent_at is null
    and (released_at is null or failed_at is not null)
  group by 1`

/**
 * Applications of closed calls without a decision: some still need readers, the others only the decision. They wait since
 * the call closed, or since the last thing that was done with them. Whom a reader is too near to (as `readableByReader`
 * says it of one reading) is asked once for each reader.
 */
const undecided = (over: RawBuilder<unknown>) => sql`
  select case when given < readers_each and not ineligible then 'without-readers' else 'without-decision' end as kind,
    call_id as call, count(*)::int as count, ${since(sql`greatest(closed_at, submitted_at, finished_at, checked_at)`)}
  from (with open as materialized (
      select id, call_id, submitted_at from own
      where call_id = ${over} and submitted_at is not null and withdrawn_at is null
        and not exists (select from decision where decision.application_id = own.id)),
    near as materialized (select readers.reader_id, found.application_id
      from (select distinct reader_id from reading join open on open.id = reading.application_id) readers
      -- "offset 0" keeps this a question about one person
      cross join lateral (select application_id from too_near where too_near.person_id = readers.reader_id offset 0) found)
    select open.call_id, open.submitted_at, call.readers_each, given, finished, finished_at, checked_at,
      call.closes_local at time zone programme.zone as closed_at, coalesce(verdict = 'ineligible', false) as ineligible
    from open
    join call on call.id = open.call_id
    join strand on strand.id = call.strand_id
    join programme on programme.id = strand.programme_id
    left join eligibility_check on eligibility_check.application_id = open.id
    cross join lateral (select count(*) as given, count(completed_at) as finished, max(completed_at) as finished_at
      from reading where reading.application_id = open.id and withdrawn_at is null and not exists (select from near
        where near.reader_id = reading.reader_id and near.application_id = open.id)) readings) waiting
  where ineligible or given < readers_each or finished >= readers_each
  group by 1, 2`

const overdue = (now: RawBuilder<unknown>) => sql`
  select 'overdue-readings' as kind, own.call_id as call, count(*)::int as count, ${since(sql`reading.assigned_at`)}
  from reading
  join own on own.id = reading.application_id
  where reading.completed_at is null and reading.withdrawn_at is null
    and own.withdrawn_at is null and ${readableByReader}
    and reading.assigned_at < ${now} - make_interval(days => ${READING_DAYS})
  group by 2`

const offers = (now: RawBuilder<unknown>) => sql`
  select 'unanswered-offers' as kind, offer.call_id as call, count(*)::int as count, ${since(sql`offer.made_at`)}
  from offer
  join own on own.id = offer.application_id
  where offer.closed_at is null and offer.answer_by > ${now}
    and offer.answer_by < ${now} + make_interval(days => ${NEAR_ANSWER_DAYS})
    and not exists (select from offer_answer where offer_answer.offer_id = offer.id and answer = 'no')
    and (select count(*) from offer_answer where offer_answer.offer_id = offer.id) < 2
  group by 2`

/** Drafts made by the rule of a strand that nobody has published. */
const prepared = ({ coordinates }: Viewer) => sql`
  select 'prepared-call' as kind, call.id as call, 1 as count, ${since(sql`prepared_call.prepared_at`)}
  from prepared_call join call on call.id = prepared_call.call_id join strand on strand.id = call.strand_id
  where call.published_at is null and strand.programme_id = any(${sql.val([...coordinates])}::uuid[])
  group by 2`

/** Pairs whose last conversation (or beginning) is long ago and who have planned none. That they met is all we see. */
const silent = (now: RawBuilder<unknown>) => sql`
  select 'silent-pairs' as kind, call_id as call, count(*)::int as count, ${since(sql`last_on`)}
  from (select mentorship.call_id, greatest(started_on,
      (select max(held_on) from conversation where conversation.mentorship_id = mentorship.id))::timestamp
        at time zone programme.zone as last_on
    from mentorship
    join offer on offer.id = mentorship.offer_id
    join own on own.id = offer.application_id
    join call on call.id = mentorship.call_id
    join strand on strand.id = call.strand_id
    join programme on programme.id = strand.programme_id
    where mentorship.ended_on is null and planned_end_on >= (${now} at time zone programme.zone)::date
      and not exists (select from conversation where conversation.mentorship_id = mentorship.id and held_on is null
        and cancelled_at is null and planned_local at time zone programme.zone > ${now})) pair
  where last_on < ${now} - make_interval(days => ${LONG_SILENCE_DAYS})
  group by 2`
