import { sql } from 'kysely'
import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'

/** Somebody of the demo university with what they are in it, so that a visitor can choose whose eyes to look through. */
export type Persona = {
  readonly id: Id<'person'>
  readonly name: string
  readonly email: string
  readonly unit: Translated | null
  readonly affiliation: string | null
  readonly coordinates: boolean
  readonly reads: boolean
  readonly mentors: boolean
  readonly inMentorship: boolean
  readonly applied: boolean
  readonly draft: boolean
}

/** Everybody, those with a role first. */
export async function personas(db: Db): Promise<Persona[]> {
  const { rows } = await sql<Persona>`
    select person.id, given_name || ' ' || family_name as name, email, unit.name as unit, affiliation,
      exists (select from role where person_id = person.id and kind = 'coordinator' and ended_at is null) as coordinates,
      exists (select from role where person_id = person.id and kind = 'reviewer' and ended_at is null) as reads,
      exists (select from mentor_profile where person_id = person.id) as mentors,
      exists (select from mentorship where person.id in (mentee_id, mentor_id) and ended_on is null) as "inMentorship",
      exists (select from application where person_id = person.id and submitted_at is not null) as applied,
      exists (select from application where person_id = person.id and submitted_at is null) as draft
    from person left join unit on unit.id = person.unit_id
    where person.deactivated_at is null
    order by 6 desc, 7 desc, 8 desc, person.family_name, person.given_name`.execute(db)
  return rows
}

/** The newest letters of the house, whoever they go to. Only the demo shows them. */
export function newestLetters(to: string, db: Db) {
  return db
    .selectFrom('letter')
    .select([
      'id',
      'to_email as to',
      'subject',
      'cause',
      'created_at as createdAt',
      'sent_at as sentAt',
      'released_at as releasedAt',
    ])
    .where('discarded_at', 'is', null)
    .$if(to !== '', (query) => query.where('to_email', 'ilike', `%${to.replaceAll(/[\\%_]/g, '\\$&')}%`))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
}

/** One letter as it was sent. */
export const letterById = (id: Id<'letter'>, db: Db) =>
  db.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirst()
