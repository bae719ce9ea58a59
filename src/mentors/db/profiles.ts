import type { Id } from '#src/kernel/id.ts'
import type { Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

/** A person's own profile with everything only they and the coordinator see; nothing when they are no mentor. */
export function ownProfile(person: Id<'person'>, db: Db) {
  return db
    .selectFrom('mentor_profile as profile')
    .innerJoin('person', 'person.id', 'profile.person_id')
    .where('profile.person_id', '=', person)
    .select([
      'profile.ask_me_about as askMeAbout',
      'profile.topics',
      'profile.traits',
      'profile.offers',
      'person.languages',
      'profile.not_my_unit as notMyUnit',
      'profile.visibility',
      'profile.paused_until as pausedUntil',
      'profile.version',
    ])
    .executeTakeFirst()
}

/** The languages a person has told. */
export async function languagesOf(person: Id<'person'>, db: Db): Promise<readonly string[]> {
  const row = await db.selectFrom('person').select('languages').where('id', '=', person).executeTakeFirst()
  return row?.languages ?? []
}

export type Somebody = {
  readonly id: Id<'person'>
  readonly name: string
  readonly unit: Translated | null
  readonly affiliation: string | null
}

/** Whom a mentor cannot mentor, by name. Only they themselves and the coordinator read this. */
export function excludedBy(mentor: Id<'person'>, db: Db): Promise<Somebody[]> {
  return somebody(db)
    .innerJoin('mentor_exclusion', 'mentor_exclusion.person_id', 'person.id')
    .where('mentor_exclusion.mentor_id', '=', mentor)
    .execute()
}

/** People by their ids, by name, to show again what was chosen in a form. */
export async function peopleNamed(ids: readonly Id<'person'>[], db: Db): Promise<Somebody[]> {
  if (ids.length === 0) return []
  return somebody(db)
    .where('person.id', 'in', [...ids])
    .execute()
}

/** At most eight people whose name contains a text, for a mentor who looks for one they know. Says nothing of what they are here. */
export function peopleCalled(text: string, but: Id<'person'>, db: Db): Promise<Somebody[]> {
  const pattern = `%${text.trim().replaceAll(/[\\%_]/g, '\\$&')}%`
  return somebody(db)
    .where('person.id', '<>', but)
    .where('person.deactivated_at', 'is', null)
    .where(sql<boolean>`(person.given_name || ' ' || person.family_name) ilike ${pattern}`)
    .limit(8)
    .execute()
}

function somebody(db: Db) {
  return db
    .selectFrom('person')
    .leftJoin('unit', 'unit.id', 'person.unit_id')
    .select(['person.id', 'person.affiliation'])
    .select(sql<string>`person.given_name || ' ' || person.family_name`.as('name'))
    .select((of) => of.ref('unit.name').$castTo<Translated | null>().as('unit'))
    .orderBy('person.family_name')
    .orderBy('person.given_name')
}
