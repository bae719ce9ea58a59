import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import { isCurrentCycle, takenPlaces } from './cycles.ts'

export type CyclePlaces = {
  readonly call: Id<'call'>
  readonly name: Translated
  /** Not said yet where null. */
  readonly capacity: number | null
  readonly taken: number
  /** Its call is open or announced; otherwise its year is under way. */
  readonly isAhead: boolean
}

/** The cycles a mentor can offer places in – open, upcoming or under way – with what they offer and what is taken. */
export async function placesOf(person: Id<'person'>, now: Temporal.Instant, db: Db): Promise<CyclePlaces[]> {
  const { rows } = await sql<CyclePlaces>`
    select call.id as call, call.name, mentor_place.capacity,
      (${now}::timestamptz at time zone programme.zone) < call.closes_local + interval '1 minute' as "isAhead",
      case when mentor_place.id is null then 0 else ${takenPlaces(now)} end as taken
    from call join strand on strand.id = call.strand_id join programme on programme.id = strand.programme_id
    left join mentor_place on mentor_place.call_id = call.id and mentor_place.person_id = ${person}
    where ${isCurrentCycle(now)}
    order by call.opens_local desc, strand.position`.execute(db)
  return rows
}
