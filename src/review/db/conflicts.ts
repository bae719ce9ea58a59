import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import type { Conflict } from '../domain/conflict.ts'

/** Somebody who works on a call, and whether one application of it exists for them. */
export type Involved = {
  readonly id: Id<'person'>
  readonly name: string
  readonly does: readonly ('coordinator' | 'reviewer' | 'stand-in' | 'chair')[]
  /** What shuts them out, or what they answered; nothing while nobody said anything. */
  readonly conflict: Conflict | null
  /** Who says so: they, the office, the register, or the wish of the applicant, which is not to be argued with. */
  readonly source: 'declared' | 'known' | 'register' | 'applicant' | null
  /** The applicant names them as a mentor they would like: no conflict, but worth a thought. */
  readonly isWished: boolean
}

/** Everybody who coordinates, reads or stands in for the call of an application, with what stands between them and it. */
export async function involvedIn(application: Id<'application'>, db: Db): Promise<Involved[]> {
  const { rows } = await sql<Involved>`
    select person.id, person.given_name || ' ' || person.family_name as name, working.does,
      coalesce(near.kind, said.kind) as conflict,
      case when near.kind is null or said.kind <> 'none' then said.source
        when register.person_id is not null then 'register' else 'applicant' end as source,
      exists (select from wish where wish.application_id = application.id and wish.mentor_id = person.id) as "isWished"
    from application
    join call on call.id = application.call_id
    join strand on strand.id = call.strand_id
    join lateral (select role.person_id, array_agg(distinct role.kind) as does from role
      where role.ended_at is null and role.programme_id = strand.programme_id
        and coalesce(role.call_id, call.id) = call.id group by role.person_id) working on true
    join person on person.id = working.person_id
    left join lateral (select min(kind) as kind from too_near
      where too_near.application_id = application.id and too_near.person_id = person.id) near on true
    left join conflict said on said.application_id = application.id and said.person_id = person.id
    left join lateral (select person_id from known_relation where known_relation.application_id = application.id
      and known_relation.person_id = person.id and said.kind is null limit 1) register on true
    where application.id = ${application} and person.deactivated_at is null
    order by person.family_name, person.given_name, person.id`.execute(db)
  return rows
}
