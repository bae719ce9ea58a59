import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

export type Overview = {
  readonly mentorship: Id<'mentorship'>
  /** Local time of the next planned conversation, on the clocks of the programme. */
  readonly nextLocal: string | null
  readonly held: number
  /** Open actions this person owns and may read. */
  readonly openActions: number
}

/** For each mentorship of a person: the next date, how often they met, what is left for this person to do. */
export async function overviewOf(person: Id<'person'>, now: Temporal.Instant, db: Db): Promise<Overview[]> {
  const { rows } = await sql<Overview>`
    select mentorship.id as mentorship,
      (select min(planned_local) from conversation where conversation.mentorship_id = mentorship.id
        and held_on is null and cancelled_at is null
        and planned_local > (${now}::timestamptz at time zone programme.zone)) as "nextLocal",
      (select count(held_on)::int from conversation where conversation.mentorship_id = mentorship.id) as held,
      (select count(*)::int from action where action.mentorship_id = mentorship.id and owner_id = ${person}
        and (audience = 'pair' or agreed_by = ${person}) and done_at is null and dropped_at is null) as "openActions"
    from mentorship
    join call on call.id = mentorship.call_id
    join strand on strand.id = call.strand_id
    join programme on programme.id = strand.programme_id
    where ${person} in (mentorship.mentee_id, mentorship.mentor_id)`.execute(db)
  return rows
}
