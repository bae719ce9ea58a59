import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { PlacesOffered } from '../domain/profile.ts'

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
