import type { Id } from '#src/kernel/id.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import { onDeskOf, readableByReader } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

/** A member of the committee of a call, or a stand-in, with the readings they still have in hand and those they have finished. */
export type CommitteeMember = {
  readonly role: Id<'role'>
  readonly kind: 'reviewer' | 'chair' | 'stand-in'
  readonly name: string
  readonly email: string
  readonly waiting: number
  readonly finished: number
}

/** The committee of a call by family name; the readings are those of applications that `viewer` may know of. */
export async function committeeOf(call: Id<'call'>, viewer: Viewer, db: Db): Promise<CommitteeMember[]> {
  const { rows } = await sql<CommitteeMember>`
    select role.id as role, role.kind, person.given_name || ' ' || person.family_name as name, person.email,
      count(held.id) filter (where held.completed_at is null)::int as waiting,
      count(held.id) filter (where held.completed_at is not null)::int as finished
    from role
    join person on person.id = role.person_id
    left join (select reading.* from reading join application on application.id = reading.application_id
        where application.call_id = ${call} and reading.withdrawn_at is null
          and ${readableByReader} and ${onDeskOf(viewer)}) held
      on held.reader_id = person.id and role.kind = 'reviewer'
    where role.call_id = ${call} and role.ended_at is null
    group by role.id, person.id
    order by role.kind, person.family_name, person.given_name, person.id`.execute(db)
  return rows
}
