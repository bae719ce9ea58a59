import type { Id } from '#src/kernel/id.ts'
import type { Viewer } from '#src/kernel/signed-in.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { coordinatorsOf } from './roles.ts'
import { sql, type RawBuilder } from 'kysely'

/**
 * SQL for "this application exists for that person": they declared no conflict, and nothing is known that makes them
 * too near (the view too_near in db/migrations). Every list, page and count of applications that a coordinator or a
 * reader sees carries it. `application` is the column of the query around it; `person` may be a column as well.
 */
export const outOfConflict = (
  person: Id<'person'> | RawBuilder<unknown>,
  application = 'application.id',
): RawBuilder<boolean> => sql<boolean>`not exists (select from too_near
  where too_near.application_id = ${sql.ref(application)} and too_near.person_id = ${person})`

/** SQL for "the reading of the query around it may be done by its reader": those who became too near do not count. */
export const readableByReader: RawBuilder<boolean> = outOfConflict(
  sql.ref('reading.reader_id'),
  'reading.application_id',
)

/**
 * SQL for "this application is on that person's desk": it belongs to a programme they coordinate, or they stand in for
 * its call and no coordinator of the programme may see it – and they are not too near themselves.
 */
export const onDeskOf = (viewer: Viewer, application = 'application.id'): RawBuilder<boolean> => sql<boolean>`(
  ${outOfConflict(viewer.id, application)} and exists (
    select from application own
    join call own_call on own_call.id = own.call_id
    join strand own_strand on own_strand.id = own_call.strand_id
    where own.id = ${sql.ref(application)} and (own_strand.programme_id = any(${sql.val([...viewer.coordinates])}::uuid[])
      or own.call_id = any(${sql.val([...viewer.standsInFor])}::uuid[]) and ${leftAlone})))`

/** Nobody who coordinates the programme may see it. */
const leftAlone = sql<boolean>`not exists (select from role
  join person coordinating on coordinating.id = role.person_id and coordinating.deactivated_at is null
  where role.kind = 'coordinator' and role.programme_id = own_strand.programme_id and role.ended_at is null
    and ${outOfConflict(sql.ref('role.person_id'), 'own.id')})`

/**
 * SQL for "this person may see this letter of the outbox": it speaks of no application they are too near to. A stand-in
 * sees only letters about applications that are on their desk.
 */
export const letterOnDeskOf = (viewer: Viewer): RawBuilder<boolean> => sql<boolean>`(
  letter.programme_id = any(${sql.val([...viewer.coordinates])}::uuid[])
    and not exists (select from application_of_subject
      join too_near on too_near.application_id = application_of_subject.application_id and too_near.person_id = ${viewer.id}
      where application_of_subject.subject_id = letter.subject_id)
  or cardinality(${sql.val([...viewer.standsInFor])}::uuid[]) > 0 and exists (select from application_of_subject
    where application_of_subject.subject_id = letter.subject_id and ${onDeskOf(viewer, 'application_of_subject.application_id')}))`

/** The coordinators of a programme who may know of an application: to them go letters that speak of it. */
export async function coordinatorsToTell(application: Id<'application'>, programme: Id<'programme'>, db: Db) {
  const [coordinators, near] = await Promise.all([
    coordinatorsOf(programme, db),
    sql<{
      person: Id<'person'>
    }>`select person_id as person from too_near where application_id = ${application}`.execute(db),
  ])
  const tooNear = new Set(near.rows.map(({ person }) => person))
  return coordinators.filter(({ id }) => !tooNear.has(id))
}
