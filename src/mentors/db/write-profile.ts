import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { Introduction, PlacesOffered } from '../domain/profile.ts'

/** Makes a profile of an introduction. Answers false, and changes nothing, when the person has one already. */
export async function addProfile(
  mentor: Id<'person'>,
  introduction: Omit<Introduction, 'languages'>,
  moment: Moment,
  tx: Db,
): Promise<boolean> {
  const added = await tx
    .insertInto('mentor_profile')
    .values({ person_id: mentor, ...columns(introduction), joined_at: moment.at, updated_at: moment.at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

/** Rewrites an introduction if nobody has done so since its version was read. */
export async function rewriteProfile(
  mentor: Id<'person'>,
  introduction: Omit<Introduction, 'languages'> & { readonly version: number },
  moment: Moment,
  tx: Db,
): Promise<boolean> {
  const changed = await tx
    .updateTable('mentor_profile')
    .set({ ...columns(introduction), version: introduction.version + 1, updated_at: moment.at })
    .where('person_id', '=', mentor)
    .where('version', '=', introduction.version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Whom a mentor cannot mentor: the whole list, as it now is. */
export async function writeExclusions(mentor: Id<'person'>, excluded: readonly Id<'person'>[], tx: Db): Promise<void> {
  await tx.deleteFrom('mentor_exclusion').where('mentor_id', '=', mentor).execute()
  const others = [...new Set(excluded)].filter((person) => person !== mentor)
  if (others.length === 0) return
  await tx
    .insertInto('mentor_exclusion')
    .values(others.map((person) => ({ mentor_id: mentor, person_id: person })))
    .execute()
}

/** Says how many mentees a mentor takes in these cycles; what was said before about them is replaced. */
export async function writePlaces(
  mentor: Id<'person'>,
  places: readonly PlacesOffered[],
  moment: Moment,
  tx: Db,
): Promise<void> {
  for (const { call, capacity } of places)
    await tx
      .insertInto('mentor_place')
      .values({
        id: moment.newId<'mentor_place'>(),
        person_id: mentor,
        call_id: call,
        capacity,
        confirmed_at: moment.at,
      })
      .onConflict((conflict) =>
        conflict.columns(['person_id', 'call_id']).doUpdateSet({ capacity, confirmed_at: moment.at }),
      )
      .execute()
}

const columns = ({ askMeAbout, topics, traits, offers, visibility }: Omit<Introduction, 'languages'>) => ({
  ask_me_about: askMeAbout,
  topics: [...topics],
  traits: [...traits],
  offers: [...offers],
  visibility,
})
