import type { Id } from '#src/kernel/id.ts'
import { somebody, type Somebody } from '#src/people/db/somebody.ts'
import type { Db } from '#src/platform/db/connection.ts'

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

/** Whom a mentor cannot mentor, by name. Only they themselves and the coordinator read this. */
export function excludedBy(mentor: Id<'person'>, db: Db): Promise<Somebody[]> {
  return somebody(db)
    .innerJoin('mentor_exclusion', 'mentor_exclusion.person_id', 'person.id')
    .where('mentor_exclusion.mentor_id', '=', mentor)
    .execute()
}
