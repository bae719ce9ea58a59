import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { placesOf } from './db/places.ts'
import { writePlaces } from './db/write-profile.ts'
import type { PlacesOffered } from './domain/profile.ts'

/**
 * How many mentees a mentor takes in each cycle. Cycles that are over are left alone; a number below the mentees a
 * mentor already has, or has been offered, is refused.
 */
export function setPlaces(
  { mentor, places }: { mentor: Id<'person'>; places: readonly PlacesOffered[] },
  moment: Moment,
  db: Db,
): Promise<Outcome<void, 'fewer-than-taken'>> {
  return inTransaction(db, async (tx) => {
    const cycles = await placesOf(mentor, moment.at, tx)
    const current = places.flatMap(({ call, capacity }) => {
      const cycle = cycles.find((one) => one.call === call)
      return cycle && cycle.capacity !== capacity ? [{ call, capacity, taken: cycle.taken }] : []
    })
    if (current.some(({ capacity, taken }) => capacity < taken)) return fail('fewer-than-taken')

    await writePlaces(mentor, current, moment, tx)
    for (const { call, capacity } of current)
      await record('mentor.places-set', mentor, { person: mentor, call, capacity }, moment, tx)
    return ok(undefined)
  })
}
